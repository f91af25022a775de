using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Easel.Server;

/// <summary>A body that is a <c>multipart/form-data</c> form (RFC 7578): fields, which are all text, and image files, in any order.</summary>
internal sealed class FormBody : RequestBody
{
    private const string MediaType = "multipart/form-data";
    private const int MaxParts = 200;

    /// <summary>Of all fields together: two prompts of 32,000 characters of four bytes, several times over.</summary>
    private const int MaxText = 1 << 20;

    /// <summary>RFC 2046, section 5.1.1.</summary>
    private const int MaxBoundary = 70;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filesForText = new(StringComparer.Ordinal);
    private readonly HashSet<string> _textForFiles = new(StringComparer.Ordinal);
    private readonly List<FormFile> _files = [];
    private int _textLength;

    private FormBody()
    {
    }

    public override bool IsForm => true;

    protected override IEnumerable<string> Names => _names;

    public static bool Accepts(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body, or why there is none. Files go into <paramref name="share"/>.</summary>
    /// <param name="fileParameters">The parameters that are files; every other part is a text field.</param>
    /// <param name="maxFileLength">In bytes; of a longer file only that it is too long is kept.</param>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(FormBody? Body, OpenAIError? Error)> ReadAsync(
        HttpRequest request, IReadOnlyList<InputParameter> fileParameters, long maxFileLength, UploadShare share, CancellationToken cancellationToken)
    {
        if (BoundaryOf(request.ContentType) is not { } boundary)
        {
            return (null, Malformed($"the Content-Type header has no boundary of 1 to {MaxBoundary} characters"));
        }

        var form = new FormBody();
        var parts = new MultipartReader(boundary, request.Body);
        try
        {
            for (var count = 0; await parts.ReadNextSectionAsync(cancellationToken) is { } part; count++)
            {
                if (count == MaxParts) return (null, Malformed($"it has more than {MaxParts} parts"));
                if (await form.TakeAsync(part, fileParameters, maxFileLength, share, cancellationToken) is { } error) return (null, error);
            }
        }
        catch (BadHttpRequestException)
        {
            throw;
        }
        catch (InvalidDataException)
        {
            return (null, Malformed("the headers of a part are not well-formed or too long"));
        }
        catch (IOException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, Malformed("it ends before its closing boundary, or the boundary is not the one of the Content-Type header"));
        }

        return (form, null);
    }

    public override IReadOnlyList<ImageInput> ReadInputs(InputParameter parameter, UploadShare share)
    {
        var files = _files.FindAll(file => file.Parameter == parameter);
        if (files.Count == 0)
        {
            if (parameter.Required && !parameter.FormNames.Any(_textForFiles.Contains)) AddMissing(parameter.Name);
            return [];
        }

        if (files.Count > parameter.MaxCount)
        {
            Add(parameter.TooMany(parameter.Name, files.Count));
            files.RemoveRange(parameter.MaxCount, files.Count - parameter.MaxCount);
        }

        var inputs = new List<ImageInput>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            var param = files.Count == 1 ? parameter.Name : $"{parameter.Name}[{i}]";
            if (files[i].Content is { } content) inputs.Add(new UploadedInput(param, content));
            else Add(OpenAIError.BadRequest("image_too_large", param, $"Invalid '{param}': the file has more than {files[i].MaxLength:N0} bytes."));
        }

        return inputs;
    }

    protected override bool TryRead<T>(Parameter<T> parameter, [MaybeNull] out T value, out OpenAIError? problem)
    {
        (value, problem) = (default, null);
        if (_fields.TryGetValue(parameter.Name, out var field))
        {
            problem = parameter.Read(field, out value);
            return true;
        }

        if (!_filesForText.Contains(parameter.Name)) return false;
        problem = OpenAIError.BadRequest("invalid_type", parameter.Name, $"Invalid type for '{parameter.Name}': expected a text field, but got a file instead.");
        return true;
    }

    private async ValueTask<OpenAIError?> TakeAsync(
        MultipartSection part, IReadOnlyList<InputParameter> fileParameters, long maxFileLength, UploadShare share, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name) is not { Length: > 0 } named)
        {
            Add(OpenAIError.BadRequest("invalid_form", null, "A part of the form has no 'Content-Disposition: form-data' header with a name."));
            return null;
        }

        var name = named.ToString();
        var isFile = !StringSegment.IsNullOrEmpty(disposition.FileName) || !StringSegment.IsNullOrEmpty(disposition.FileNameStar);
        foreach (var parameter in fileParameters)
        {
            if (!parameter.FormNames.Contains(name, StringComparer.Ordinal)) continue;
            if (isFile) return await TakeFileAsync(part, parameter, maxFileLength, share, cancellationToken);
            _textForFiles.Add(name);
            Add(OpenAIError.BadRequest("invalid_type", parameter.Name, $"Invalid type for '{parameter.Name}': expected a file, but its part of the form has no filename."));
            return null;
        }

        if (!_names.Add(name))
        {
            AddDuplicate(name);
        }
        else if (isFile)
        {
            _filesForText.Add(name);
        }
        else
        {
            await TakeFieldAsync(part, name, cancellationToken);
        }

        return null;
    }

    private async ValueTask<OpenAIError?> TakeFileAsync(
        MultipartSection part, InputParameter parameter, long maxLength, UploadShare share, CancellationToken cancellationToken)
    {
        // One too many is told; what is in it, and in all that follow, is not of interest.
        if (_files.Count(file => file.Parameter == parameter) >= parameter.MaxCount)
        {
            _files.Add(new FormFile(parameter, null, maxLength));
            return null;
        }

        var content = share.NewFile();
        switch (await content.FillAsync(part.Body, maxLength, cancellationToken))
        {
            case UploadProblem.None:
                _files.Add(new FormFile(parameter, content, maxLength));
                return null;
            case UploadProblem.FileTooLarge:
                content.Dispose();
                _files.Add(new FormFile(parameter, null, maxLength));
                return null;
            case UploadProblem.LargerThanBudget:
                return OpenAIError.TooLarge(share.Total);
            default:
                return OpenAIError.TooManyUploads;
        }
    }

    private async ValueTask TakeFieldAsync(MultipartSection part, string name, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await part.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            _textLength += read;
            if (_textLength > MaxText)
            {
                // The rest is skipped by the reader.
                Add(OpenAIError.BadRequest("string_above_max_length", Quote.Shorten(name), $"The form's fields are longer than {MaxText} bytes, at {Quote.Text(name)}."));
                return;
            }

            text.Write(buffer, 0, read);
        }

        try
        {
            _fields.Add(name, Utf8.GetString(text.GetBuffer(), 0, (int)text.Length));
        }
        catch (DecoderFallbackException)
        {
            Add(OpenAIError.BadRequest("invalid_value", Quote.Shorten(name), $"Invalid {Quote.Text(name)}: it is not valid Unicode text in UTF-8."));
        }
    }

    private static string? BoundaryOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        return boundary is { HasValue: true, Length: > 0 and <= MaxBoundary } ? boundary.ToString() : null;
    }

    private static OpenAIError Malformed(string why) =>
        OpenAIError.BadRequest("invalid_form", null, $"We could not read the form in the body of your request: {why}.");

    /// <param name="Content">Null when it was too long to keep.</param>
    private sealed record FormFile(InputParameter Parameter, UploadedFile? Content, long MaxLength);
}
