using System.Net;
using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Saas;

public sealed class SaasApiKeyTests : SaasServer
{
    private const string Admin = "the-key-of-the-administrator";
    private const string Secret = "sk-very-secret-0123456789";

    private protected override string[] Arguments => [$"--Easel:AdminKeys={Admin}"];

    [Fact]
    public async Task A_key_is_used_for_its_tenant_alone_and_never_shown()
    {
        var (response, json) = await CreateAsync(
            "acme",
            new
            {
                name = "ours",
                providerId = "paint",
                apiKey = Secret,
                usageLimit = 2,
            }
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToString());
        json.GetProperty("message").GetString().ShouldBe("API key created successfully");
        var made = json.GetProperty("data");
        made.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "name", "providerId", "expiresAt", "usageLimit", "createdAt"]);
        json.ToString().ShouldNotContain(Secret);

        (await TakeAsync("acme")).ShouldBe(Secret);
        (await TakeAsync("other")).ShouldBeNull();
        (await TakeAsync("acme", "another")).ShouldBeNull();
        (await TakeAsync("acme")).ShouldBe(Secret);
        (await TakeAsync("acme")).ShouldBeNull("its limit is reached");

        var (_, listed) = await SendAsync(HttpMethod.Get, "api-keys", null, Admin, ("x-tenant-id", "acme"));
        listed.ToString().ShouldNotContain(Secret);
        var key = listed.GetProperty("data").EnumerateArray().Single();
        key.GetProperty("currentUsage").GetInt32().ShouldBe(2);
        key.GetProperty("provider").GetProperty("displayName").GetString().ShouldBe("paint");
        (await SendAsync(HttpMethod.Get, "api-keys", null, Admin, ("x-tenant-id", "other")))
            .Json.GetProperty("data")
            .GetArrayLength()
            .ShouldBe(0);

        var id = made.GetProperty("id").GetString();
        var (foreign, refused) = await SendAsync(HttpMethod.Delete, $"api-keys/{id}", null, Admin, ("x-tenant-slug", "other"));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound, refused.ToString());
        (await SendAsync(HttpMethod.Delete, $"api-keys/{id}", null, Admin, ("x-tenant-id", "acme")))
            .Json.GetProperty("message")
            .GetString()
            .ShouldBe("API key deleted successfully");
    }

    [Fact]
    public async Task It_lies_encrypted_on_disk_and_survives_a_restart()
    {
        await CreateAsync(
            "acme",
            new
            {
                name = "ours",
                providerId = "paint",
                apiKey = Secret,
            }
        );

        foreach (var file in Directory.GetFiles(DataFolder, "*", SearchOption.AllDirectories))
        {
            var bytes = await ReadAsync(file);
            bytes.AsSpan().IndexOf("very-secret"u8).ShouldBe(-1, file);
        }

        await using var again = await StartAsync();
        var secrets = again.Services.GetRequiredService<ITenantSecrets>();
        (await secrets.TakeAsync(new CallerIdentity("k") { Tenant = "acme" }, "paint", default)).ShouldBe(Secret);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(DataFolder, "keys"))
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("""{"name":"a","providerId":"nobody","apiKey":"k"}""", 404, "Provider not found")]
    [InlineData("""{"name":"a","providerId":"paint","apiKey":"k\r\nX-Evil: 1"}""", 422, "Validation failed")]
    [InlineData("""{"name":"a","providerId":"paint","apiKey":"ключ"}""", 422, "Validation failed")]
    [InlineData("""{"name":"a","providerId":"paint","apiKey":"k","expiresAt":"2020-01-01T00:00:00Z"}""", 422, "Validation failed")]
    [InlineData("""{"name":"a","providerId":"paint","apiKey":"k","expiresAt":"soon","usageLimit":0}""", 422, "Validation failed")]
    public async Task A_bad_key_is_refused(string body, int status, string message)
    {
        var (response, json) = await SendAsync(HttpMethod.Post, "api-keys", body, Admin, ("x-tenant-id", "acme"));

        ((int)response.StatusCode).ShouldBe(status, json.ToString());
        json.GetProperty("message").GetString().ShouldBe(message);
        json.ToString().ShouldNotContain("Evil");
    }

    [Fact]
    public async Task An_expired_key_is_not_used()
    {
        await CreateAsync(
            "acme",
            new
            {
                name = "a",
                providerId = "paint",
                apiKey = Secret,
                expiresAt = "2026-01-01T00:00:10Z",
            }
        );
        (await TakeAsync("acme")).ShouldBe(Secret);
        Time.Advance(TimeSpan.FromSeconds(10));

        (await TakeAsync("acme")).ShouldBeNull();
        Time.SetBy = TimeSpan.FromDays(-1);
        Time.Advance(TimeSpan.FromSeconds(2));
        (await TakeAsync("acme")).ShouldBeNull("a clock that is set back revives no key");
    }

    private Task<(HttpResponseMessage Response, JsonElement Json)> CreateAsync(string tenant, object body) =>
        SendAsync(HttpMethod.Post, "api-keys", body, Admin, ("x-tenant-id", tenant));

    private async Task<string?> TakeAsync(string tenant, string provider = "paint") =>
        await Server
            .Services.GetRequiredService<ITenantSecrets>()
            .TakeAsync(new CallerIdentity("k") { Tenant = tenant }, provider, default);

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await open.CopyToAsync(copy);
        return copy.ToArray();
    }
}
