using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Easel.Imaging;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Gallery;

/// <summary>What is kept for whom, over HTTP.</summary>
public sealed class GalleryTests : GalleryServer
{
    [Fact]
    public async Task What_was_asked_to_be_kept_is_there_with_its_recipe_and_its_file()
    {
        var drawn = await DrawAsync(
            new
            {
                prompt = "a red fox",
                negative_prompt = "rain",
                store = true,
                seed = 5,
                n = 2,
                steps = 3,
                output_format = "webp",
                output_compression = 70,
            }
        );
        var ids = Texts(drawn.GetProperty("easel").GetProperty("gallery_ids"));

        ids.Count.ShouldBe(2);
        var image = await GetAsync($"{Images}/{ids[1]}");
        image.GetProperty("operation").GetString().ShouldBe("generate");
        image.GetProperty("model").GetString().ShouldBe("paint");
        image.GetProperty("starred").GetBoolean().ShouldBeFalse();
        image.GetProperty("folder").ValueKind.ShouldBe(JsonValueKind.Null);
        var recipe = image.GetProperty("recipe");
        recipe.GetProperty("prompt").GetString().ShouldBe("a red fox");
        recipe.GetProperty("negative_prompt").GetString().ShouldBe("rain");
        recipe.GetProperty("seed").GetInt64().ShouldBe(6);
        recipe.GetProperty("steps").GetInt32().ShouldBe(3);
        recipe.GetProperty("output_compression").GetInt32().ShouldBe(70);
        var file = await Server.Server.Client.SendAsync(Request(HttpMethod.Get, image.GetProperty("content").GetString()!, Mine));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(drawn.GetProperty("data")[1].GetProperty("b64_json").GetBytesFromBase64());

        // Sent back as it is, the recipe draws the same.
        var again = await DrawAsync(recipe);
        again
            .GetProperty("data")[0]
            .GetProperty("b64_json")
            .GetString()
            .ShouldBe(drawn.GetProperty("data")[1].GetProperty("b64_json").GetString());
        again.GetProperty("easel").TryGetProperty("gallery_ids", out _).ShouldBeFalse("it did not ask");
    }

    [Fact]
    public async Task Nobody_sees_or_touches_what_is_anothers()
    {
        var id = await KeepAsync("a secret");

        foreach (var path in (string[])[$"{Images}/{id}", $"{Images}/{id}/content", $"{Images}/{id}/thumbnail", $"{Images}/{id}/ancestors"])
        {
            (await Server.StatusAsync(path, Yours)).ShouldBe(HttpStatusCode.NotFound, path);
            (await Server.StatusAsync(path, null)).ShouldBe(HttpStatusCode.Unauthorized, path);
        }

        await Server.AskAsync(HttpMethod.Post, $"{Images}/{id}", Yours, new { starred = true }, HttpStatusCode.NotFound);
        await Server.AskAsync(HttpMethod.Delete, $"{Images}/{id}", Yours, expected: HttpStatusCode.NotFound);
        var changed = await Server.AskAsync(HttpMethod.Post, $"{Images}/change", Yours, new { ids = new[] { id }, folder = "x" });
        changed.GetProperty("changed").GetInt32().ShouldBe(0);
        var deleted = await Server.AskAsync(HttpMethod.Post, $"{Images}/delete", Yours, new { ids = new[] { id } });
        deleted.GetProperty("deleted").GetArrayLength().ShouldBe(0);
        (await ListAsync("", Yours)).ShouldBeEmpty();
        (await Server.AskAsync(HttpMethod.Get, "/v1/gallery", Yours)).GetProperty("images").GetInt64().ShouldBe(0);
        (await ListAsync()).ShouldBe([id]);
        (await ListAsync("", KeyServer.Admin)).ShouldBeEmpty("an administrator has no other's pictures");
    }

    [Fact]
    public async Task The_list_is_narrowed_and_paged()
    {
        var (fox, owl, cat) = (await KeepAsync("a red fox"), await KeepAsync("a snowy owl"), await KeepAsync("a black cat"));
        await Server.AskAsync(HttpMethod.Post, $"{Images}/{owl}", Mine, new { starred = true, folder = " birds " });
        await Server.AskAsync(HttpMethod.Post, $"{Images}/change", Mine, new { ids = new[] { fox, cat }, folder = "mammals" });

        (await ListAsync()).ShouldBe([cat, owl, fox]);
        (await ListAsync("?limit=2")).ShouldBe([cat, owl]);
        (await ListAsync($"?limit=2&after={owl}")).ShouldBe([fox]);
        (await ListAsync("?order=asc&limit=1")).ShouldBe([fox]);
        (await ListAsync("?search=RED+fox")).ShouldBe([fox]);
        (await ListAsync("?starred=true")).ShouldBe([owl]);
        (await ListAsync("?folder=birds")).ShouldBe([owl]);
        (await ListAsync("?folder=mammals&search=cat")).ShouldBe([cat]);
        (await ListAsync("?folder=")).ShouldBeEmpty();
        (await ListAsync("?model=paint&created_after=0&created_before=99999999999")).Count.ShouldBe(3);
        (await ListAsync("?created_before=1")).ShouldBeEmpty();
        var overview = await GetAsync("/v1/gallery");
        (overview.GetProperty("images").GetInt64(), overview.GetProperty("starred").GetInt64()).ShouldBe((3, 1));
        overview.GetProperty("folders").EnumerateArray().Select(one => one.GetProperty("name").GetString()).ShouldBe(["birds", "mammals"]);

        await Server.AskAsync(HttpMethod.Post, "/v1/gallery/folders", Mine, new { folder = "mammals", name = "birds" });
        (await ListAsync("?folder=birds")).Count.ShouldBe(3);
        await Server.AskAsync(HttpMethod.Post, $"{Images}/{owl}", Mine, new { folder = (string?)null });
        (await ListAsync("?folder=")).ShouldBe([owl]);
    }

    [Fact]
    public async Task What_an_image_was_made_from_is_told_along_the_chain()
    {
        var first = await KeepAsync("a fox");
        var form = () => new Form().File("image", TestPictures.Png()).Field("prompt", "a hat").Field("store", "true");
        var second = await EditAsync(form().Field("parent", first));
        var third = await EditAsync(form().Field("parent", second));

        var chain = await GetAsync($"{Images}/{third}/ancestors");
        chain.GetProperty("data").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldBe([second, first]);
        (await ListAsync($"?parent={first}")).ShouldBe([second]);
        (await GetAsync($"{Images}/{third}")).GetProperty("operation").GetString().ShouldBe("edit");
        await Server.AskAsync(HttpMethod.Delete, $"{Images}/{second}", Mine);
        (await GetAsync($"{Images}/{third}/ancestors")).GetProperty("data").GetArrayLength().ShouldBe(0);
        (await GetAsync($"{Images}/{third}")).GetProperty("parent").GetString().ShouldBe(second);

        async Task<string> EditAsync(Form body)
        {
            var edited = await Server.AskAsync(HttpMethod.Post, "/v1/images/edits", Mine, body.Content);
            return Texts(edited.GetProperty("easel").GetProperty("gallery_ids")).Single();
        }
    }

    [Fact]
    public async Task A_thumbnail_is_small_and_made_once()
    {
        var id = await KeepAsync("a fox", size: "1024x512");

        var (first, etag) = await ThumbnailAsync();
        var (second, _) = await ThumbnailAsync();

        first.ShouldBe(second);
        new ImageCodec().TryIdentify(first, ImageLimits.Default, out var info, out _).ShouldBeTrue();
        (info!.Format, info.Size.Width, info.Size.Height).ShouldBe((ImageFileFormat.WebP, 320, 160));
        using var known = Request(HttpMethod.Get, $"{Images}/{id}/thumbnail", Mine);
        known.Headers.TryAddWithoutValidation("if-none-match", etag);
        (await Server.Server.Client.SendAsync(known)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        async Task<(byte[], string)> ThumbnailAsync()
        {
            using var response = await Server.SendAsync(HttpMethod.Get, $"{Images}/{id}/thumbnail", Mine);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await response.Content.ReadAsByteArrayAsync(), response.Headers.ETag!.ToString());
        }
    }

    [Fact]
    public async Task What_is_deleted_is_gone_from_the_disk_too()
    {
        using var data = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Gallery:Keep=all"], data: data.Path);
        using var drawn = await server.GenerateAsync(new { prompt = "a fox" });
        var id = Texts((await RunningServer.JsonAsync(drawn)).GetProperty("easel").GetProperty("gallery_ids")).Single();
        (await server.Client.GetAsync($"{Images}/{id}/thumbnail")).EnsureSuccessStatusCode();
        Files().Length.ShouldBe(2);

        (await server.Client.DeleteAsync($"{Images}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        Files().ShouldBeEmpty();
        (await server.Client.GetAsync($"{Images}/{id}/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        string[] Files() => Directory.GetFiles(Path.Combine(data.Path, "gallery"));
    }

    [Fact]
    public async Task Many_are_downloaded_as_one_file()
    {
        var (fox, owl) = (await KeepAsync("a red fox!"), await KeepAsync("Ein Käuzchen/\\.."));
        using var response = await Server.SendAsync(
            HttpMethod.Post,
            $"{Images}/archive",
            Mine,
            new { ids = new[] { fox, owl, owl, "img_none" } }
        );

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync());
        archive.Entries.Count.ShouldBe(2);
        archive.Entries[0].Name.ShouldMatch($@"^\d{{4}}-\d\d-\d\d-a-red-fox-{fox[^8..]}\.png$");
        archive.Entries[1].FullName.ShouldMatch($@"^\d{{4}}-\d\d-\d\d-ein-käuzchen-{owl[^8..]}\.png$");
        using var content = new MemoryStream();
        await using (var entry = archive.Entries[0].Open())
            await entry.CopyToAsync(content);
        using var original = await Server.SendAsync(HttpMethod.Get, $"{Images}/{fox}/content", Mine);
        content.ToArray().ShouldBe(await original.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Streams_tell_the_id_of_each_image()
    {
        using var response = await Server.SendAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            Mine,
            new
            {
                prompt = "a fox",
                stream = true,
                n = 2,
                store = true,
            }
        );
        var text = await response.Content.ReadAsStringAsync();

        var listed = await ListAsync("?order=asc");
        listed.Count.ShouldBe(2);
        foreach (var id in listed)
            text.ShouldContain($"\"gallery_id\":\"{id}\"");
    }
}
