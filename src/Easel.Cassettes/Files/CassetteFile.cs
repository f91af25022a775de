using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Easel.Cassettes.Files;

/// <summary>
/// A cassette on disk: a line of JSON that says how many exchanges follow, then a line for each. Bodies that are no short text are files
/// of their own, with their hashes in the line. What is written appears when it is whole.
/// </summary>
internal sealed class CassetteFile(string path)
{
    /// <summary>Longer ones are easier to look at in a file of their own.</summary>
    private const int MaxText = 16 << 10;

    private readonly string _folder = Path.GetDirectoryName(path)!;
    private readonly string _bodies = $"{Path.GetFileNameWithoutExtension(path)}.bodies";

    public bool Exists => File.Exists(path);

    /// <summary>All exchanges; or a sentence for each thing that is wrong.</summary>
    public (IReadOnlyList<Exchange> Exchanges, IReadOnlyList<string> Problems) Read()
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], ["There is no such file to replay."]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ([], [unreadable.Message]);
        }

        var problems = new List<string>();
        var expected = ExchangeJson.ReadHead(lines.FirstOrDefault() ?? "", problems);
        var exchanges = new List<Exchange>();
        foreach (var (index, line) in lines.Index().Skip(1).Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (ExchangeJson.Read(line, index + 1, problems) is not { } exchange)
                continue;
            exchanges.Add(exchange);
            if (CheckBody(exchange.Response.Body) is { } problem)
                problems.Add($"Line {index + 1}: {problem}");
        }

        if (problems.Count == 0 && expected != exchanges.Count)
            problems.Add(
                $"It says that it holds {expected} exchanges and holds {exchanges.Count}: it was cut, or lines were added by hand without counting them in its first line."
            );
        return (exchanges, problems);
    }

    public void Write(IReadOnlyList<Exchange> exchanges)
    {
        var text = new StringBuilder(ExchangeJson.WriteHead(exchanges.Count)).Append('\n');
        foreach (var exchange in exchanges)
            text.Append(ExchangeJson.Write(exchange)).Append('\n');
        Replace(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    public BodyReference WriteBody(ReadOnlyMemory<byte> body, string mediaType)
    {
        if (body.Length <= MaxText && Utf8.IsValid(body.Span))
            return new BodyReference { Text = Encoding.UTF8.GetString(body.Span) };
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.Span));
        var name = $"{_bodies}/{hash[..16]}{BodyExtension.Of(mediaType)}";
        var file = Path.Combine(_folder, name);
        if (!File.Exists(file))
            Replace(file, body.Span);
        return new BodyReference
        {
            File = name,
            Bytes = body.Length,
            Sha256 = hash,
        };
    }

    public ReadOnlyMemory<byte> ReadBody(BodyReference body) =>
        body.Text is { } text ? Encoding.UTF8.GetBytes(text) : File.ReadAllBytes(Path.Combine(_folder, body.File!));

    private string? CheckBody(BodyReference body)
    {
        if (body.File is not { } name)
            return null;
        var file = Path.GetFullPath(Path.Combine(_folder, name));
        if (!file.StartsWith(Path.Combine(_folder, _bodies) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return $"The body '{name}' is not in '{_bodies}'.";
        if (!File.Exists(file))
            return $"The body '{name}' is not there.";
        using var stream = File.OpenRead(file);
        if (stream.Length != body.Bytes)
            return $"The body '{name}' has {stream.Length} of its {body.Bytes} bytes.";
        return string.Equals(Convert.ToHexStringLower(SHA256.HashData(stream)), body.Sha256, StringComparison.Ordinal)
            ? null
            : $"The body '{name}' is not what was recorded.";
    }

    private static void Replace(string file, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, file, overwrite: true);
    }
}
