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

    /// <summary>How names end under which a response hands out a key. Fewer than of requests: what a response says must stay as it
    /// is.</summary>
    private static readonly string[] Issued =
    [
        "accesstoken",
        "refreshtoken",
        "idtoken",
        "authtoken",
        "sessiontoken",
        "securitytoken",
        "bearertoken",
        "apikey",
        "accesskey",
        "secretkey",
        "privatekey",
        "secret",
        "password",
    ];

    private static readonly string[] IssuedWords = ["token", "key", "secret", "password"];

    public static bool IsSecret(string name)
    {
        var letters = LettersOf(name);
        return !Known.Contains(letters)
            && (Names.Contains(letters) || Array.Exists(Words, word => letters.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Of a response's member.</summary>
    public static bool IsIssued(string name)
    {
        var letters = LettersOf(name);
        return Array.Exists(Issued, end => letters.EndsWith(end, StringComparison.Ordinal));
    }

    /// <summary>False: none of a response's names can be such.</summary>
    public static bool MayBeIssuedIn(string body) => IssuedWords.Any(word => body.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string LettersOf(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
