using System.Net.Http.Headers;

namespace Easel.Client.Inputs;

/// <summary>The heads of a form's file parts.</summary>
internal static class FormPart
{
    /// <summary>Gives a file its type, and a name that survives every server's parser.</summary>
    public static HttpContent Describe(HttpContent content, ReadOnlySpan<byte> head, string? fileName)
    {
        var type = ImageMediaType.Of(head);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            FileName = $"\"{(IsPlain(fileName) ? fileName : ImageMediaType.NameOf(type))}\"",
        };
        return content;
    }

    private static bool IsPlain(string? name) =>
        name is { Length: > 0 and <= 200 }
        && !name.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !name.AsSpan().ContainsAny('"', '\\', '%');
}
