using System.Buffers;
using System.Text;
using Easel.Core.Text;
using Easel.Providers.Http;

namespace Easel.Providers.Gemini;

/// <summary>Finds a picture in a text: <c>![words](data:image/png;base64,...)</c>.</summary>
internal static class MarkdownImage
{
    private const string Begin = "data:image/";
    private static readonly SearchValues<char> Ends = SearchValues.Create(") \"'\n\t");

    /// <summary>The file, which belongs to the caller; null where there is none.</summary>
    public static PooledBytes? Find(string text)
    {
        var start = text.IndexOf(Begin, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var url = text.AsSpan(start);
        if (url.IndexOfAny(Ends) is >= 0 and var end)
            url = url[..end];
        // Room for the padding that may be missing.
        var file = new PooledBytes(url.Length + 2);
        var room = file.Room(url.Length + 2).Span;
        if (
            Encoding.ASCII.TryGetBytes(url, room, out var length)
            && DataUrlText.DecodeInPlace(room, length, mayBeBare: false) is { } decoded
            && decoded.End.Value > decoded.Start.Value
        )
        {
            file.Advance(decoded.End.Value);
            file.Keep(decoded);
            return file;
        }

        file.Dispose();
        return null;
    }
}
