namespace Easel.Server.Tests.Injection;

/// <summary>Texts that mean something to a database, a header, a log, a page, a path or a template.</summary>
internal static class HostileTexts
{
    /// <summary>Begins what would be a line, a header or a colour of its own.</summary>
    public const string Mark = "forged";

    public static IReadOnlyList<string> All { get; } =
    [
        "'; DROP TABLE access_keys; --",
        "\" OR \"\"=\"",
        "100%_\\",
        $"a\r\nX-Injected: {Mark}\r\n\r\n{Mark}",
        $"a\n{Mark}",
        $"a\r{Mark}",
        $"\u001b[31m{Mark}\u001b[0m\u0007\b",
        $"a\u0085{Mark}\u2028{Mark}\u2029{Mark}",
        "<script>alert('x')</script><img src=x onerror=alert(1)>",
        "../../../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "a\0b",
        "a\ud800b",
        "\udfffa",
        "{{b}} {{ {{b}}}} ${jndi:ldap://x} {0} %s %n",
        "=HYPERLINK(\"http://evil.test\")",
        "\u202egpj.exe\ufeff\u200d",
        "Ω 漢字 🎨 e\u0301",
    ];

    /// <summary>As a JSON string, every character escaped: no writer makes something else of it on its way.</summary>
    public static string Json(string text) => $"\"{string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"))}\"";
}
