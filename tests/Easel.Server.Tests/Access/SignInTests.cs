using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Easel.Server.Tests.Access;

/// <summary>Tokens of a company's sign-in, signed as a provider signs them.</summary>
public sealed class SignInTests : IDisposable
{
    private const string Issuer = "https://login.example.org/acme";

    private readonly TemporaryFolder _folder = new();
    private readonly RSA _rsa = RSA.Create(2048);

    private string KeysFile => Path.Combine(_folder.Path, "keys.json");

    public void Dispose()
    {
        _rsa.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_token_of_the_sign_in_draws_as_its_user_and_tenant()
    {
        var engine = new PaintEngine();
        await using var server = await StartAsync(engine);
        var token = Token(_rsa);

        await server.AskAsync(HttpMethod.Post, RunningServer.Generations, token, new { prompt = "a", size = "64x64" });

        var caller = engine.Contexts.ShouldHaveSingleItem().Caller;
        (caller.Tenant, caller.User).ShouldBe(("acme", "ada"));
        caller.KeyId.ShouldStartWith("signin_");
        (await server.StatusAsync(KeyServer.Keys, token)).ShouldBe(HttpStatusCode.Forbidden);
        (await server.StatusAsync(KeyServer.Keys, Token(_rsa, scope: "openid images admin"))).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync("/v1/models", Token(_rsa, scope: "openid"))).ShouldBe(HttpStatusCode.Forbidden);
        // A key of the same user has what the sign-in kept.
        var (_, key) = await server.CreateAsync(
            new
            {
                name = "a",
                tenant = "acme",
                user = "ada",
            }
        );
        var response = await server.AskAsync(
            HttpMethod.Post,
            "/v1/responses",
            token,
            new
            {
                model = "gpt-5",
                input = "a",
                tools = new[] { new { type = "image_generation", size = "64x64" } },
            }
        );
        (await server.StatusAsync($"/v1/responses/{response.GetProperty("id").GetString()}", key)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whatever_else_is_refused()
    {
        using var other = RSA.Create(2048);
        await using var server = await StartAsync();
        var good = Token(_rsa);
        var parts = good.Split('.');
        (await server.StatusAsync("/v1/models", good)).ShouldBe(HttpStatusCode.OK);
        var bad = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["another's signature"] = Token(other),
            ["expired"] = Token(_rsa, expires: TimeSpan.FromMinutes(-5)),
            ["another program's"] = Token(_rsa, audience: "mail"),
            ["another issuer's"] = Token(_rsa, issuer: "https://login.example.org/other"),
            ["no tenant"] = Token(_rsa, tenant: null),
            ["no user"] = Token(_rsa, user: null),
            ["no signature"] = $"{parts[0]}.{parts[1]}.",
            ["alg none"] = $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            ["the public key as a secret"] = Forged(parts[1]),
            ["changed"] =
                $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("acme", "evil", StringComparison.Ordinal))}.{parts[2]}",
            ["not JSON"] = $"eyJ.{parts[1]}.{parts[2]}",
        };

        foreach (var (what, token) in bad)
            (await server.StatusAsync("/v1/models", token)).ShouldBe(HttpStatusCode.Unauthorized, what);
    }

    [Fact]
    public async Task Keys_that_are_replaced_are_read_again()
    {
        using var next = RSA.Create(2048);
        await using var server = await StartAsync();
        (await server.StatusAsync("/v1/models", Token(next))).ShouldBe(HttpStatusCode.Unauthorized);

        WriteKeys(next);
        File.SetLastWriteTimeUtc(KeysFile, DateTime.UnixEpoch.AddYears(60));

        await Eventually.HoldsAsync(async () => await server.StatusAsync("/v1/models", Token(next)) is HttpStatusCode.OK);
        (await server.StatusAsync("/v1/models", Token(_rsa))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_a_token_nobody_gets_in_though_there_is_no_key()
    {
        WriteKeys(_rsa);
        await using var server = await RunningServer.StartAsync(args: Arguments);

        (await server.Client.GetAsync("/v1/models")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private string[] Arguments =>
        [
            $"--Easel:SignIn:KeysFile={KeysFile}",
            $"--Easel:SignIn:Issuer={Issuer}",
            "--Easel:SignIn:Audiences=easel",
            "--Easel:SignIn:TenantClaim=org",
            "--Easel:SignIn:ScopeClaim=scope",
        ];

    private Task<KeyServer> StartAsync(PaintEngine? engine = null)
    {
        WriteKeys(_rsa);
        return KeyServer.StartAsync(engine, Arguments);
    }

    private void WriteKeys(RSA rsa)
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)) { KeyId = "one" });
        var keys = new
        {
            keys = new[]
            {
                new
                {
                    kty = key.Kty,
                    use = "sig",
                    kid = key.Kid,
                    n = key.N,
                    e = key.E,
                },
            },
        };
        File.WriteAllText(KeysFile, JsonSerializer.Serialize(keys));
    }

    private static string Token(
        RSA rsa,
        string issuer = Issuer,
        string audience = "easel",
        string? user = "ada",
        string? tenant = "acme",
        string scope = "openid images",
        TimeSpan? expires = null
    )
    {
        var until = TimeProvider.System.GetUtcNow().UtcDateTime + (expires ?? TimeSpan.FromMinutes(10));
        var claims = new List<Claim> { new("scope", scope) };
        if (user is not null)
            claims.Add(new Claim("sub", user));
        if (tenant is not null)
            claims.Add(new Claim("org", tenant));
        return new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                Subject = new ClaimsIdentity(claims),
                NotBefore = until.AddHours(-1),
                IssuedAt = until.AddHours(-1),
                Expires = until,
                SigningCredentials = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
            }
        );
    }

    /// <summary>HS256 with the public key as its secret, which a careless verifier takes.</summary>
    private string Forged(string payload)
    {
        var content = $"{Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"JWT","kid":"one"}""")}.{payload}";
        var signature = HMACSHA256.HashData(_rsa.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(content));
        return $"{content}.{Base64UrlEncoder.Encode(signature)}";
    }
}
