using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Cassettes.Secrets;

/// <summary>Gathers the keys of one request.</summary>
internal sealed class SecretCollector
{
    private static readonly string[] Schemes = ["Bearer ", "Basic ", "Key ", "Token ", "ApiKey "];

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

    /// <summary>The value of something whose name says that it is a key: it may begin with a scheme, as a header's.</summary>
    public void AddNamed(string value)
    {
        if (Schemes.Any(scheme => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            AddHeader(value);
        else
            Add(value);
    }

    /// <summary>An address: its user's name and password, and the parameters whose names say that they are keys.</summary>
    public void AddAddress(Uri address)
    {
        if (address.UserInfo.Length > 0)
            AddPair(Uri.UnescapeDataString(address.UserInfo));
        foreach (var (name, values) in QueryHelpers.ParseQuery(address.Query).Where(parameter => SecretNames.IsSecret(parameter.Key)))
        {
            foreach (var value in values)
                Add(value ?? "");
        }
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
