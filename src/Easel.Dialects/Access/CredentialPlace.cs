using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Easel.Dialects.Access;

/// <summary>A place of a request where an API's clients put their key or token. A dialect names its own
/// (<see cref="Dialect.Credentials"/>).</summary>
public sealed class CredentialPlace
{
    private const string Scheme = "Bearer ";

    private readonly Kind _kind;
    private readonly string _field;

    private CredentialPlace(Kind kind, string field, string name) => (_kind, _field, Name) = (kind, field, name);

    private enum Kind
    {
        Bearer,
        Header,
        Cookie,
        Query,
    }

    /// <summary><c>Authorization: Bearer KEY</c>.</summary>
    public static CredentialPlace Bearer { get; } = new(Kind.Bearer, HeaderNames.Authorization, "key");

    /// <summary><c>api-key: KEY</c>, as Azure's clients send it.</summary>
    public static CredentialPlace ApiKey { get; } = new(Kind.Header, "api-key", "api-key");

    /// <summary>Where keys are looked for when a dialect names no places.</summary>
    public static IReadOnlyList<CredentialPlace> Default { get; } = [ApiKey, Bearer];

    /// <summary>A cookie. Browsers send it by themselves, also when another site's page makes them: such requests go without.</summary>
    public static CredentialPlace Cookie(string name) => new(Kind.Cookie, name, $"{name}-cookie");

    /// <summary>A parameter of the query, such as <c>?token=KEY</c>; it is never logged.</summary>
    public static CredentialPlace Query(string name) => new(Kind.Query, name, $"{name}-query");

    /// <summary>Whether browsers send it without the page's doing.</summary>
    internal bool IsAmbient => _kind is Kind.Cookie;

    /// <summary>In the API document.</summary>
    internal string Name { get; }

    /// <summary>For the API document. Made when it is asked for: nothing else needs the document's library.</summary>
    internal OpenApiSecurityScheme Describe() =>
        _kind is Kind.Bearer
            ? new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" }
            : new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = _kind switch
                {
                    Kind.Header => ParameterLocation.Header,
                    Kind.Cookie => ParameterLocation.Cookie,
                    _ => ParameterLocation.Query,
                },
                Name = _field,
            };

    /// <summary>Null when there is nothing.</summary>
    internal string? Read(HttpRequest request)
    {
        var found = _kind switch
        {
            Kind.Bearer => ReadBearer(request),
            Kind.Header => Text(request.Headers[_field]),
            Kind.Cookie => request.Cookies[_field],
            _ => Text(request.Query[_field]),
        };
        return found is { Length: > 0 } ? found : null;
    }

    /// <summary>Several are one text, which is nobody's key.</summary>
    private static string? Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();

    private static string? ReadBearer(HttpRequest request)
    {
        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
    }
}
