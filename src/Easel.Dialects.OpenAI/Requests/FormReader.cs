using System.Text;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>Reads a <c>multipart/form-data</c> body (RFC 7578) part by part as it comes, fields and files in any order, within
/// bounds.</summary>
internal sealed class FormReader
{
    private const string MediaType = "multipart/form-data";
    private const int MaxParts = 200;

    /// <summary>Of all fields together, in bytes: two prompts of 32,000 characters several times over.</summary>
    private const int MaxText = 1 << 20;

    /// <summary>RFC 2046, section 5.1.1.</summary>
    private const int MaxBoundary = 70;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FormBody _form;
    private readonly IReadOnlyList<InputParameter> _fileParameters;
    private readonly long _maxFileLength;
    private readonly UploadShare _share;
    private int _textLength;

    private FormReader(FormBody form, IReadOnlyList<InputParameter> fileParameters, long maxFileLength, UploadShare share) =>
        (_form, _fileParameters, _maxFileLength, _share) = (form, fileParameters, maxFileLength, share);

    public static bool Accepts(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body, or why there is none. Files go into <paramref name="share"/>.</summary>
    /// <param name="fileParameters">The parameters that are files; every other part is a text field.</param>
    /// <param name="maxFileLength">In bytes; of a longer file only that it is too long is kept.</param>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(FormBody? Body, ApiError? Error)> ReadAsync(
        IncomingRequest request,
        IReadOnlyList<InputParameter> fileParameters,
        long maxFileLength,
        UploadShare share
    )
    {
        if (BoundaryOf(request.ContentType) is not { } boundary)
        {
            return (null, Malformed($"the Content-Type header has no boundary of 1 to {MaxBoundary} characters"));
        }

        var form = new FormBody();
        var reader = new FormReader(form, fileParameters, maxFileLength, share);
        var error = await reader.ReadAsync(new MultipartReader(boundary, request.Body), request.Cancelled);
        if (error is null)
            return (form, null);
        form.Dispose();
        return (null, error);
    }

    private async ValueTask<ApiError?> ReadAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        try
        {
            for (var count = 0; await parts.ReadNextSectionAsync(cancellationToken) is { } part; count++)
            {
                if (count == MaxParts)
                    return Malformed($"it has more than {MaxParts} parts");
                if (await TakeAsync(part, cancellationToken) is { } error)
                    return error;
            }

            return null;
        }
        catch (InvalidDataException)
        {
            return Malformed("the headers of a part are not well-formed or too long");
        }
        catch (IOException cut) when (cut is not BadHttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            return Malformed("it ends before its closing boundary, or the boundary is not the one of the Content-Type header");
        }
    }

    private async ValueTask<ApiError?> TakeAsync(MultipartSection part, CancellationToken cancellationToken)
    {
        if (
            !ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name) is not { Length: > 0 } named
        )
        {
            _form.Add(
                ApiError.BadRequest("invalid_form", null, "A part of the form has no 'Content-Disposition: form-data' header with a name.")
            );
            return null;
        }

        var name = named.ToString();
        var isFile = !StringSegment.IsNullOrEmpty(disposition.FileName) || !StringSegment.IsNullOrEmpty(disposition.FileNameStar);
        foreach (var parameter in _fileParameters)
        {
            if (!parameter.IsNamed(name, out var index))
                continue;
            if (isFile)
                return await TakeFileAsync(part, parameter, index, cancellationToken);
            // A browser sends a file that nobody chose as an empty part, with an empty name.
            if (!await IsEmptyAsync(part, cancellationToken))
                _form.SetTextForFile(parameter);
            return null;
        }

        if (ImageParameters.Svg.IsMember(name))
        {
            _form.SetMember(ImageParameters.Svg.Name);
            return null;
        }

        if (!_form.TryName(name))
            return null;
        if (isFile)
            _form.SetFileForText(name);
        else
            await TakeFieldAsync(part, name, cancellationToken);
        return null;
    }

    private async ValueTask<ApiError?> TakeFileAsync(
        MultipartSection part,
        InputParameter parameter,
        int? index,
        CancellationToken cancellationToken
    )
    {
        // One too many is reported; what is in it, and in all that follow, is not of interest.
        if (_form.CountFiles(parameter) >= parameter.MaxCount)
        {
            _form.AddFile(parameter, index, null, _maxFileLength);
            return null;
        }

        var content = _share.NewFile();
        switch (await content.FillAsync(part.Body, _maxFileLength, cancellationToken))
        {
            case UploadProblem.None when content.Memory.IsEmpty && !parameter.Required:
                content.Dispose();
                return null;
            case UploadProblem.None:
                _form.AddFile(parameter, index, content, _maxFileLength);
                return null;
            case UploadProblem.FileTooLarge:
                content.Dispose();
                _form.AddFile(parameter, index, null, _maxFileLength);
                return null;
            case UploadProblem.LargerThanBudget:
                return ApiError.TooLarge(_share.Total);
            default:
                return ApiError.TooManyUploads;
        }
    }

    private static async ValueTask<bool> IsEmptyAsync(MultipartSection part, CancellationToken cancellationToken) =>
        await part.Body.ReadAsync(new byte[1], cancellationToken) == 0;

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
                // The rest is skipped with the part.
                _form.Add(
                    ApiError.BadRequest(
                        "string_above_max_length",
                        Quote.Shorten(name),
                        $"The form's fields are longer than {MaxText} bytes, at {Quote.Text(name)}."
                    )
                );
                return;
            }

            text.Write(buffer, 0, read);
        }

        try
        {
            _form.SetField(name, Utf8.GetString(text.GetBuffer(), 0, (int)text.Length));
        }
        catch (DecoderFallbackException)
        {
            _form.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    Quote.Shorten(name),
                    $"Invalid {Quote.Text(name)}: it is not valid Unicode text in UTF-8."
                )
            );
        }
    }

    private static string? BoundaryOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type))
            return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        return boundary is { HasValue: true, Length: > 0 and <= MaxBoundary } ? boundary.ToString() : null;
    }

    private static ApiError Malformed(string why) =>
        ApiError.BadRequest("invalid_form", null, $"We could not read the form in the body of your request: {why}.");
}
