using System.Buffers;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Core.Files;
using Easel.Core.Storage;
using Easel.Dialects.Access;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.OpenAI.Files;

/// <summary><c>POST /v1/files</c>: multipart, its parts in any order; the file goes to disk as it comes.</summary>
internal sealed class UploadHandler(IFileStore files, RequestLimits limits)
{
    private const int Piece = 80 << 10;
    private const int MaxFieldLength = 1024;
    private const int MaxFields = 20;
    private const int MaxNameLength = 255;
    private const long MinLifetime = 3_600;
    private const long MaxLifetime = 2_592_000;

    // As OpenAI keeps batches when nothing else is said.
    private static readonly TimeSpan BatchLifetime = TimeSpan.FromDays(30);

    public async Task HandleAsync(HttpContext context)
    {
        if (Boundary(context.Request) is not { } boundary)
        {
            await ErrorResponse.WriteAsync(
                context,
                ApiError.BadRequest(
                    "unsupported_content_type",
                    null,
                    "This API method only accepts 'multipart/form-data' requests with a boundary."
                )
            );
            return;
        }

        await using var upload = files.Begin(Caller.OwnerOf(context));
        try
        {
            var form = await ReadAsync(new MultipartReader(boundary, context.Request.Body), upload, context.RequestAborted);
            var problem = form.Refusal is { } refusal ? [refusal] : form.Problems();
            if (problem.Count > 0)
                await ErrorResponse.WriteAsync(context, problem);
            else
                await CompleteAsync(context, upload, form);
        }
        catch (Exception malformed)
            when (malformed is InvalidDataException
                || (
                    malformed is IOException and not BadHttpRequestException
                    && !StorageFailure.Is(malformed)
                    && !context.RequestAborted.IsCancellationRequested
                )
            )
        {
            await ErrorResponse.WriteAsync(
                context,
                ApiError.BadRequest("invalid_multipart", null, "The multipart body is not well-formed or ends early.")
            );
        }
    }

    private static async Task CompleteAsync(HttpContext context, IFileUpload upload, Form form)
    {
        var purpose = FileJson.Purposes[form.Fields["purpose"]];
        var lifetime = form.Lifetime ?? (purpose == FilePurpose.Batch ? BatchLifetime : null);
        var file = await upload.CompleteAsync(form.FileName!, purpose, lifetime, context.RequestAborted);
        await JsonResponse.WriteAsync(context, json => FileJson.Write(json, file));
    }

    private async ValueTask<Form> ReadAsync(MultipartReader reader, IFileUpload upload, CancellationToken cancellationToken)
    {
        var form = new Form();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (
                !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { } name
            )
            {
                form.Refusal = ApiError.BadRequest("invalid_multipart", null, "A part of the body has no name.");
                return form;
            }

            if (form.Fields.Count + 1 > MaxFields)
            {
                form.Refusal = ApiError.BadRequest("invalid_multipart", null, $"The body has more than {MaxFields} parts.");
                return form;
            }

            if (name is "file" && form.FileName is null && !disposition.FileName.HasValue && !disposition.FileNameStar.HasValue)
            {
                form.Refusal = ApiError.BadRequest(
                    "invalid_type",
                    "file",
                    "Invalid type for 'file': expected a file with a name, but got a text field instead."
                );
                return form;
            }

            if (name is "file")
            {
                if (form.FileName is not null)
                    form.Twice.Add(name);
                form.FileName ??= FileNameOf(disposition);
                form.Refusal = await ReceiveAsync(section.Body, upload, cancellationToken);
                if (form.Refusal is not null)
                    return form;
            }
            else if (!form.Fields.TryAdd(name, await ReadFieldAsync(section.Body, cancellationToken)))
            {
                form.Twice.Add(name);
            }
        }

        form.Length = upload.Length;
        return form;
    }

    private async ValueTask<ApiError?> ReceiveAsync(Stream body, IFileUpload upload, CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            while (await body.ReadAsync(piece, cancellationToken) is > 0 and var read)
            {
                if (upload.Length + read > limits.MaxFileBytes)
                    return FileErrors.FileTooLarge(limits.MaxFileBytes);
                if (!await upload.WriteAsync(piece.AsMemory(0, read), cancellationToken))
                    return FileErrors.FilesFull;
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>The field's text; more than any field may have is cut, and then wrong.</summary>
    private static async ValueTask<string> ReadFieldAsync(Stream body, CancellationToken cancellationToken)
    {
        var text = new byte[MaxFieldLength];
        var read = await body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(text, 0, read);
    }

    /// <summary>Without folders, whatever the client's system separates them by.</summary>
    private static string FileNameOf(ContentDispositionHeaderValue disposition)
    {
        var name =
            HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
        name = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        if (name.Length > MaxNameLength)
            name = name[..MaxNameLength];
        return name.Length == 0 ? "file" : name;
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : null;

    /// <summary>What came beside the file's content.</summary>
    private sealed class Form
    {
        private const string Anchor = "expires_after[anchor]";
        private const string Seconds = "expires_after[seconds]";

        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

        public List<string> Twice { get; } = [];

        public string? FileName { get; set; }

        public long Length { get; set; }

        /// <summary>Why the rest was not read.</summary>
        public ApiError? Refusal { get; set; }

        public TimeSpan? Lifetime =>
            Fields.TryGetValue(Seconds, out var seconds)
                ? TimeSpan.FromSeconds(WholeNumber.TryParse(seconds, out var whole) ? whole : 0)
                : null;

        public List<ApiError> Problems()
        {
            var problems = new List<ApiError>();
            foreach (var name in Twice)
                problems.Add(ApiError.BadRequest("duplicate_parameter", Quote.Shorten(name), $"Duplicate parameter: {Quote.Text(name)}."));
            if (FileName is null)
                problems.Add(Missing("file"));
            else if (FileName.Contains('\0', StringComparison.Ordinal))
                problems.Add(ApiError.BadRequest("invalid_value", "file", "The file's name must not hold the character U+0000."));
            else if (Length == 0)
                problems.Add(ApiError.BadRequest("invalid_value", "file", "The file is empty."));
            if (!Fields.TryGetValue("purpose", out var purpose))
                problems.Add(Missing("purpose"));
            else if (!FileJson.Purposes.ContainsKey(purpose))
                problems.Add(
                    Wrong("purpose", purpose, $"It must be one of {string.Join(", ", FileJson.Purposes.Keys.Select(Quote.Text))} here.")
                );
            CheckExpiry(problems);
            foreach (var name in Fields.Keys)
            {
                if (name is not ("purpose" or Anchor or Seconds))
                    problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
            }

            return problems;
        }

        private void CheckExpiry(List<ApiError> problems)
        {
            var anchored = Fields.TryGetValue(Anchor, out var anchor);
            var timed = Fields.TryGetValue(Seconds, out var seconds);
            if (anchored && anchor is not "created_at")
                problems.Add(Wrong(Anchor, anchor!, "It must be 'created_at'."));
            if (timed && !(WholeNumber.TryParse(seconds!, out var number) && number is >= MinLifetime and <= MaxLifetime))
            {
                problems.Add(Wrong(Seconds, seconds!, $"It must be a whole number from {MinLifetime} to {MaxLifetime}."));
            }

            if (anchored && !timed)
                problems.Add(Missing(Seconds));
            if (timed && !anchored)
                problems.Add(Missing(Anchor));
        }

        private static ApiError Missing(string name) =>
            ApiError.BadRequest("missing_required_parameter", name, $"Missing required parameter: '{name}'.");

        private static ApiError Wrong(string name, string value, string right) =>
            ApiError.BadRequest("invalid_value", name, $"Invalid value for '{name}': {Quote.Text(value)}. {right}");
    }
}
