using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Easel.Dialects.Access;

/// <summary>A place of a request where an API's clients put their key or token. A dialect names its own
/// (<see cref="Dialect.Credentials"/>).</summary>
public sealed class CredentialPlace
{
    private const string Scheme = "Bearer ";

    private readonly Func<HttpRequest, string?> _read;

    private CredentialPlace(string name, Func<HttpRequest, string?> read, OpenApiSecurityScheme description) =>
        (Name, _read, Description) = (name, read, description);

    /// <summary><c>Authorization: Bearer KEY</c>.</summary>
    public static CredentialPlace Bearer { get; } =
        new("key", ReadBearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });

    /// <summary><c>api-key: KEY</c>, as Azure's clients send it.</summary>
    public static CredentialPlace ApiKey { get; } =
        new("api-key", request => Text(request.Headers["api-key"]), In(ParameterLocation.Header, "api-key"));

    /// <summary>Where keys are looked for when a dialect names no places.</summary>
    public static IReadOnlyList<CredentialPlace> Default { get; } = [ApiKey, Bearer];

    /// <summary>A cookie. Browsers send it by themselves, also when another site's page makes them: such requests go without.</summary>
    public static CredentialPlace Cookie(string name) =>
        new($"{name}-cookie", request => request.Cookies[name], In(ParameterLocation.Cookie, name));

    /// <summary>A parameter of the query, such as <c>?token=KEY</c>; it is never logged.</summary>
    public static CredentialPlace Query(string name) =>
        new($"{name}-query", request => Text(request.Query[name]), In(ParameterLocation.Query, name));

    /// <summary>Whether browsers send it without the page's doing.</summary>
    internal bool IsAmbient => Description.In == ParameterLocation.Cookie;

    /// <summary>In the API document.</summary>
    internal string Name { get; }

    /// <summary>For the API document.</summary>
    internal OpenApiSecurityScheme Description { get; }

    /// <summary>Null when there is nothing.</summary>
    internal string? Read(HttpRequest request) => _read(request) is { Length: > 0 } found ? found : null;

    private static OpenApiSecurityScheme In(ParameterLocation place, string name) =>
        new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = place,
            Name = name,
        };

    /// <summary>Several are one text, which is nobody's key.</summary>
    private static string? Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();

    private static string? ReadBearer(HttpRequest request)
    {
        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
    }
}
