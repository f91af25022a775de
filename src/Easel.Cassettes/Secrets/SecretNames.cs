using System.Collections.Frozen;

namespace Easel.Cassettes.Secrets;

/// <summary>Tells from a name whether what it names is a key.</summary>
internal static class SecretNames
{
    /// <summary>Words that, in a name, mean something secret, whatever stands around them.</summary>
    private static readonly string[] Words =
    [
        "key",
        "token",
        "secret",
        "password",
        "passwd",
        "passphrase",
        "credential",
        "authorization",
        "authentication",
        "cookie",
        "signature",
        "session",
        "bearer",
        "jwt",
    ];

    /// <summary>Names that are words of their own.</summary>
    private static readonly FrozenSet<string> Names = new[] { "auth", "pwd", "pass", "sig", "pat", "sas", "code", "assertion" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <summary>Names with such a word that are no secrets, and that a request cannot be told from others without.</summary>
    private static readonly FrozenSet<string> Known = new[]
    {
        "maxtokens",
        "maxoutputtokens",
        "maxcompletiontokens",
        "idempotencykey",
        "promptcachekey",
        "keywords",
        "keyword",
        "tokens",
        "tokenizer",
        "keyframe",
        "keyframes",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSecret(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return !Known.Contains(letters)
            && (Names.Contains(letters) || Array.Exists(Words, word => letters.Contains(word, StringComparison.Ordinal)));
    }
}
