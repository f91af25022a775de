using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Easel.Providers.Tests.Support;

/// <summary>What a service was sent.</summary>
internal sealed record ReceivedCall(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>A form's parts, by name; of files the content, of fields the text.</summary>
    public async Task<IReadOnlyList<FormPart>> FormAsync()
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(Headers["Content-Type"]).Boundary).Value!;
        var reader = new MultipartReader(boundary, new MemoryStream(Body));
        var parts = new List<FormPart>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition!);
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content);
            parts.Add(
                new FormPart(
                    HeaderUtilities.RemoveQuotes(disposition.Name).Value!,
                    HeaderUtilities.RemoveQuotes(disposition.FileName).Value,
                    section.ContentType,
                    content.ToArray()
                )
            );
        }

        return parts;
    }
}

internal sealed record FormPart(string Name, string? FileName, string? MediaType, byte[] Content)
{
    public string Text => Encoding.UTF8.GetString(Content);
}
