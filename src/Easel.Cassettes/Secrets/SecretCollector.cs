using System.Text;

namespace Easel.Cassettes.Secrets;

/// <summary>Gathers the keys of one request.</summary>
internal sealed class SecretCollector
{
    private readonly HashSet<string> _secrets = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _secrets;

    /// <summary>A header's value: without its scheme, and of basic authentication both halves.</summary>
    public void AddHeader(string value)
    {
        Add(value);
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return;
        var credentials = value[(space + 1)..].Trim();
        Add(credentials);
        if (!value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return;
        var bytes = new byte[credentials.Length];
        if (Convert.TryFromBase64String(credentials, bytes, out var length))
            AddPair(Encoding.UTF8.GetString(bytes, 0, length));
    }

    /// <summary>A cookie header: each cookie's value.</summary>
    public void AddCookies(string value)
    {
        foreach (var cookie in value.Split(';'))
            Add(cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Name and password with a colon between them.</summary>
    public void AddPair(string pair)
    {
        Add(pair);
        foreach (var half in pair.Split(':', 2))
            Add(half);
    }

    public void Add(string value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length > 0)
            _secrets.Add(trimmed);
    }
}
