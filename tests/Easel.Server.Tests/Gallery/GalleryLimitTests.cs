using System.Net;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Gallery;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Gallery;

/// <summary>Whose images are kept, how long, and what happens when there is no room.</summary>
public sealed class GalleryLimitTests
{
    private static string Owner => CallerIdentity.Anonymous.Owner;

    [Theory]
    [InlineData("asked", null, false)]
    [InlineData("asked", true, true)]
    [InlineData("all", null, true)]
    [InlineData("all", false, false)]
    [InlineData("off", null, false)]
    public async Task What_is_kept_is_what_the_operator_and_the_caller_want(string keep, bool? store, bool isKept)
    {
        await using var server = await RunningServer.StartAsync(args: [$"--Easel:Gallery:Keep={keep}"]);

        var drawn = await DrawAsync(server, store);

        drawn.GetProperty("easel").TryGetProperty("gallery_ids", out _).ShouldBe(isKept);
        (await CountAsync(server)).ShouldBe(isKept ? 1 : 0);
    }

    [Fact]
    public async Task A_server_that_keeps_nothing_says_so()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Gallery:Keep=off"]);

        var drawn = await DrawAsync(server, store: true);

        var warning = drawn.GetProperty("easel").GetProperty("warnings")[0];
        (warning.GetProperty("code").GetString(), warning.GetProperty("param").GetString()).ShouldBe(("gallery_off", "store"));
        using var strict = await server.GenerateAsync(
            new
            {
                prompt = "a fox",
                store = true,
                strict = true,
            }
        );
        strict.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_oldest_makes_room_unless_it_is_starred()
    {
        await using var server = await RunningServer.StartAsync(
            args: ["--Easel:Gallery:Keep=all", "--Easel:Gallery:MaxBytesPerCaller=1048576"]
        );
        var store = server.Services.GetRequiredService<IGalleryStore>();
        var first = await KeptAsync(server);
        var second = await KeptAsync(server);
        // As large as they would have to be for a gallery that is full.
        await FillAsync(server, store, 1_000_000);
        using var starred = await server.Client.PostAsync(
            $"/v1/gallery/images/{first}",
            new StringContent("""{"starred": true}""", System.Text.Encoding.UTF8, "application/json")
        );
        starred.EnsureSuccessStatusCode();

        var last = await KeptAsync(server, "1024x1024");

        (await server.Client.GetAsync($"/v1/gallery/images/{first}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Client.GetAsync($"/v1/gallery/images/{last}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Client.GetAsync($"/v1/gallery/images/{second}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_has_had_its_days_goes_unless_it_is_starred()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Gallery:Keep=all", "--Easel:Gallery:KeepDays=30"]);
        var (old, starred, young) = (await KeptAsync(server), await KeptAsync(server), await KeptAsync(server));
        var records = server.Services.GetRequiredService<IGalleryStore>();
        await AgeAsync(old, days: 31);
        await AgeAsync(starred, days: 31);
        await AgeAsync(young, days: 29);
        await records.ChangeAsync(Owner, [starred], new GalleryChange(true, null), default);

        foreach (var store in server.Services.GetServices<IExpiringStore>())
            await store.RemoveExpiredAsync(default);

        (await server.Client.GetAsync($"/v1/gallery/images/{old}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Client.GetAsync($"/v1/gallery/images/{starred}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Client.GetAsync($"/v1/gallery/images/{young}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);

        async Task AgeAsync(string id, int days)
        {
            var image = (await records.TakeAsync(Owner, [id], default)).Single();
            await records.AddAsync(image with { CreatedAt = image.CreatedAt.AddDays(-days) }, default);
        }
    }

    [Fact]
    public async Task Images_are_drawn_all_the_same_where_nothing_can_be_kept()
    {
        await using var server = await RunningServer.StartAsync(replace: services =>
            services.AddKeyedSingleton<IAssetStore>(GalleryServices.Files, new FullAssetStore())
        );

        var drawn = await DrawAsync(server, store: true);

        drawn.GetProperty("data").GetArrayLength().ShouldBe(1);
        drawn.GetProperty("easel").GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("not_stored");
        (await CountAsync(server)).ShouldBe(0);
    }

    private static async Task FillAsync(RunningServer server, IGalleryStore store, long bytes)
    {
        var some = (await store.ListAsync(new GalleryQuery(Owner, 1), default)).Items[0];
        await store.AddAsync(some with { Id = "img_filling", Bytes = bytes, Thumbnail = null }, default);
        (await CountAsync(server)).ShouldBe(3);
    }

    private static async Task<JsonElement> DrawAsync(RunningServer server, bool? store, string size = "auto")
    {
        using var response = await server.GenerateAsync(
            new
            {
                prompt = "a fox",
                store,
                size,
            }
        );
        var drawn = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, drawn.ToString());
        return drawn;
    }

    private static async Task<string> KeptAsync(RunningServer server, string size = "auto") =>
        (await DrawAsync(server, store: null, size)).GetProperty("easel").GetProperty("gallery_ids")[0].GetString()!;

    private static async Task<long> CountAsync(RunningServer server)
    {
        using var response = await server.Client.GetAsync("/v1/gallery");
        return (await RunningServer.JsonAsync(response)).GetProperty("images").GetInt64();
    }
}
