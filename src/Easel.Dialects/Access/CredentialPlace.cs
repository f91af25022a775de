using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Access;

/// <summary>A place of a request where an API's clients put their key or token. A dialect names its own
/// (<see cref="Dialect.Credentials"/>).</summary>
public sealed class CredentialPlace
{
    private const string Scheme = "Bearer ";

    private readonly Func<HttpRequest, string?> _read;

    private CredentialPlace(Func<HttpRequest, string?> read, bool isAmbient = false) => (_read, IsAmbient) = (read, isAmbient);

    /// <summary><c>Authorization: Bearer KEY</c>.</summary>
    public static CredentialPlace Bearer { get; } = new(ReadBearer);

    /// <summary><c>api-key: KEY</c>, as Azure's clients send it.</summary>
    public static CredentialPlace ApiKey { get; } = new(request => Text(request.Headers["api-key"]));

    /// <summary>Where keys are looked for when a dialect names no places.</summary>
    public static IReadOnlyList<CredentialPlace> Default { get; } = [ApiKey, Bearer];

    /// <summary>A cookie. Browsers send it by themselves, also when another site's page makes them: such requests go without.</summary>
    public static CredentialPlace Cookie(string name) => new(request => request.Cookies[name], isAmbient: true);

    /// <summary>A parameter of the query, such as <c>?token=KEY</c>; it is never logged.</summary>
    public static CredentialPlace Query(string name) => new(request => Text(request.Query[name]));

    /// <summary>Whether browsers send it without the page's doing.</summary>
    internal bool IsAmbient { get; }

    /// <summary>Null when there is nothing.</summary>
    internal string? Read(HttpRequest request) => _read(request) is { Length: > 0 } found ? found : null;

    /// <summary>Several are one text, which is nobody's key.</summary>
    private static string? Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();

    private static string? ReadBearer(HttpRequest request)
    {
        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
    }
}
