using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Words and phrases that a prompt may not have.</summary>
/// <param name="Always">Refused whatever the request asks for.</param>
/// <param name="UnlessLow">Refused unless the request asks for <see cref="ModerationLevel.Low"/>.</param>
public sealed record BlockedWords(IReadOnlyList<string> Always, IReadOnlyList<string> UnlessLow)
{
    private const string BuiltInFile = "Easel.Core.Moderation.blocked-words.txt";

    /// <summary>The list that comes with the program: short, English, and no substitute for a moderation service.</summary>
    public static BlockedWords BuiltIn()
    {
        using var file = new StreamReader(typeof(BlockedWords).Assembly.GetManifestResourceStream(BuiltInFile)!);
        return Parse(file.ReadToEnd());
    }

    /// <summary>Reads a word or phrase a line; <c>!</c> before it refuses it at every level, <c>#</c> begins a comment.</summary>
    public static BlockedWords Parse(string text)
    {
        var always = new List<string>();
        var unlessLow = new List<string>();
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var comment = raw.IndexOf('#');
            var line = (comment < 0 ? raw : raw[..comment]).Trim();
            var strict = line.StartsWith('!');
            var words = strict ? line[1..].Trim() : line;
            if (!words.IsEmpty)
                (strict ? always : unlessLow).Add(words.ToString());
        }

        return new BlockedWords(always, unlessLow);
    }
}
