using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Easel.Studio.Tests.Support;

/// <summary>A company's OpenID Connect provider whose user is always signed in, at another site than the server: <c>localhost</c>, not
/// <c>127.0.0.1</c>.</summary>
internal sealed class CompanyLogin : IAsyncDisposable
{
    public const string ClientId = "easel-studio";
    public const string User = "ada";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "one" };
    private readonly ConcurrentDictionary<string, string?> _nonces = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private CompanyLogin(WebApplication app) => _app = app;

    public Uri Authority { get; private set; } = null!;

    /// <summary>The person says no.</summary>
    public bool Refuses { get; set; }

    public static async Task<CompanyLogin> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var login = new CompanyLogin(builder.Build());
        login.Map();
        await login._app.StartAsync();
        login.Authority = new Uri($"http://localhost:{new Uri(login._app.Urls.First()).Port}/");
        return login;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet(
            "/.well-known/openid-configuration",
            () =>
                new
                {
                    issuer = Authority,
                    authorization_endpoint = new Uri(Authority, "authorize"),
                    token_endpoint = new Uri(Authority, "token"),
                    jwks_uri = new Uri(Authority, "keys"),
                    response_types_supported = new[] { "code" },
                    subject_types_supported = new[] { "public" },
                    id_token_signing_alg_values_supported = new[] { "RS256" },
                }
        );
        _app.MapGet(
            "/keys",
            () =>
            {
                var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(_key);
                return new
                {
                    keys = new[]
                    {
                        new
                        {
                            kty = "RSA",
                            use = "sig",
                            kid = key.Kid,
                            n = key.N,
                            e = key.E,
                        },
                    },
                };
            }
        );
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    private IResult Authorize(string redirect_uri, string state, string? nonce, string code_challenge, string client_id)
    {
        client_id.ShouldBe(ClientId);
        code_challenge.ShouldNotBeEmpty();
        if (Refuses)
            return Results.Redirect($"{redirect_uri}?error=access_denied&state={Uri.EscapeDataString(state)}");
        var code = Guid.NewGuid().ToString("N");
        _nonces[code] = nonce;
        return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        form["code_verifier"].ToString().ShouldNotBeEmpty();
        return _nonces.TryRemove(form["code"].ToString(), out var nonce)
            ? Results.Json(
                new
                {
                    id_token = Token(nonce),
                    access_token = "opaque",
                    token_type = "Bearer",
                    expires_in = 600,
                }
            )
            : Results.BadRequest();
    }

    private string Token(string? nonce) =>
        new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Authority.ToString(),
                Audience = ClientId,
                Subject = new ClaimsIdentity([new Claim("sub", User), new Claim("nonce", nonce ?? "")]),
                Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(10),
                SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
            }
        );
}
