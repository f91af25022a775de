using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Gallery;

namespace Easel.Storage.Tests.Gallery;

/// <summary>What every <see cref="IGalleryStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class GalleryStoreCompliance
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected abstract IGalleryStore Open();

    [Fact]
    public async Task What_was_added_is_found_as_it_was_by_its_owner_alone()
    {
        using var extra = JsonDocument.Parse("""{"tiles": true}""");
        var image = Image("a") with
        {
            Cost = 0.011m,
            IsStarred = true,
            Folder = "Ø, 漢字; '--",
            Parent = "img_before",
            Thumbnail = AssetName.Create(Now, ImageFormat.WebP),
            Recipe = Recipe("a \"fox\"\n🎨") with
            {
                Operation = GalleryOperation.Upscale,
                NegativePrompt = "rain",
                RevisedPrompt = "A fox.",
                Quality = ImageQuality.High,
                Background = ImageBackground.Transparent,
                Compression = 80,
                Style = "flat",
                Scheduler = "euler_ancestral",
                Scale = 4,
                Extra = extra.RootElement.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.Clone()),
            },
        };

        await Open().AddAsync(image, default);

        var found = (await Open().FindAsync("me", "a", default)).ShouldNotBeNull();
        found.Recipe.Extra!["tiles"].GetBoolean().ShouldBeTrue();
        found.Recipe.Used.Loras.ShouldBe(image.Recipe.Used.Loras);
        var recipe = found.Recipe with { Extra = image.Recipe.Extra, Used = found.Recipe.Used with { Loras = image.Recipe.Used.Loras } };
        (found with { Recipe = recipe }).ShouldBe(image);
        (await Open().FindAsync("you", "a", default)).ShouldBeNull();
        (await Open().FindAsync("me", "b", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Pages_go_on_after_an_image_in_both_orders()
    {
        var store = Open();
        foreach (var id in (string[])["a", "b", "c", "d", "e"])
            await store.AddAsync(Image(id), default);
        await store.AddAsync(Image("theirs", "you"), default);

        var first = await Open().ListAsync(new GalleryQuery("me", 2), default);
        first.Items.Select(image => image.Id).ShouldBe(["e", "d"]);
        first.HasMore.ShouldBeTrue();
        var rest = await store.ListAsync(new GalleryQuery("me", 3) { After = first.Items[1] }, default);
        rest.Items.Select(image => image.Id).ShouldBe(["c", "b", "a"]);
        rest.HasMore.ShouldBeFalse();
        (await IdsAsync(store, new GalleryQuery("me", 9) { NewestFirst = false, After = Image("c") })).ShouldBe(["d", "e"]);
    }

    [Fact]
    public async Task Each_condition_narrows_the_list()
    {
        var store = Open();
        await store.AddAsync(Image("a") with { Folder = "cats", CreatedAt = Now.AddDays(-1) }, default);
        await store.AddAsync(Image("b") with { IsStarred = true, Parent = "a" }, default);
        await store.AddAsync(Image("c") with { Recipe = Recipe("a fox", "sd15"), CreatedAt = Now.AddDays(1) }, default);

        async Task Lists(GalleryQuery query, params string[] ids) => (await IdsAsync(store, query)).ShouldBe(ids);
        var all = new GalleryQuery("me", 9);
        await Lists(all, "c", "b", "a");
        await Lists(all with { Folder = "cats" }, "a");
        await Lists(all with { Folder = "" }, "c", "b");
        await Lists(all with { IsStarred = true }, "b");
        await Lists(all with { IsStarred = false }, "c", "a");
        await Lists(all with { Model = "sd15" }, "c");
        await Lists(all with { Parent = "a" }, "b");
        await Lists(all with { From = Now }, "c", "b");
        await Lists(all with { To = Now }, "a");
        await Lists(all with { From = Now, To = Now.AddDays(1), Folder = "" }, "b");
        await Lists(all with { Model = "sd15", IsStarred = true });
    }

    [Theory]
    [InlineData("a RED fox in the snow", "fox red")]
    [InlineData("100% wool", "100%")]
    [InlineData("under_score", "r_s")]
    [InlineData(@"back\slash", @"k\s")]
    [InlineData("Ärger", "ärger")]
    [InlineData("it's", "T'S")]
    public async Task Words_that_all_stand_in_the_prompts_are_found_in_whatever_case(string prompt, string search)
    {
        var store = Open();
        await store.AddAsync(Image("a") with { Recipe = Recipe(prompt) }, default);
        await store.AddAsync(Image("b") with { Recipe = Recipe("a fo x, 100 underXscore backslash") }, default);
        await store.AddAsync(Image("c") with { Recipe = Recipe("house") with { NegativePrompt = prompt } }, default);

        (await IdsAsync(store, new GalleryQuery("me", 9) { Search = search })).ShouldBe(["c", "a"]);
        (await IdsAsync(store, new GalleryQuery("me", 9) { Search = search + " zebra" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_owners_are_changed_and_only_what_is_asked()
    {
        var store = Open();
        foreach (var id in (string[])["a", "b", "c"])
            await store.AddAsync(Image(id), default);
        await store.AddAsync(Image("theirs", "you"), default);

        (await store.ChangeAsync("me", ["a", "b", "theirs", "none"], new GalleryChange(true, "cats"), default)).ShouldBe(2);
        (await store.ChangeAsync("me", ["b"], new GalleryChange(false, null), default)).ShouldBe(1);
        (await store.ChangeAsync("me", ["a"], new GalleryChange(null, ""), default)).ShouldBe(1);
        (await store.ChangeAsync("me", [], new GalleryChange(true, null), default)).ShouldBe(0);

        async Task Is(string owner, string id, bool starred, string? folder)
        {
            var found = (await Open().FindAsync(owner, id, default)).ShouldNotBeNull();
            (found.IsStarred, found.Folder).ShouldBe((starred, folder), id);
        }

        await Is("me", "a", true, null);
        await Is("me", "b", false, "cats");
        await Is("me", "c", false, null);
        await Is("you", "theirs", false, null);
    }

    [Fact]
    public async Task A_file_is_known_again_by_its_owner_alone()
    {
        var store = Open();
        await store.AddAsync(Image("a") with { Hash = "same" }, default);
        await store.AddAsync(Image("b") with { Hash = "same" }, default);
        await store.AddAsync(Image("c"), default);

        (await Open().FindByHashAsync("me", "same", default))!.Id.ShouldBe("b");
        (await store.FindByHashAsync("me", "hash of c", default))!.Id.ShouldBe("c");
        (await store.FindByHashAsync("you", "same", default)).ShouldBeNull();
        (await store.FindByHashAsync("me", "other", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_folder_gets_another_name_or_goes_and_its_images_stay()
    {
        var store = Open();
        await store.AddAsync(Image("a") with { Folder = "cats" }, default);
        await store.AddAsync(Image("b") with { Folder = "dogs" }, default);
        await store.AddAsync(Image("theirs", "you") with { Folder = "cats" }, default);

        (await store.RenameFolderAsync("me", "cats", "dogs", default)).ShouldBe(1);
        (await store.RenameFolderAsync("me", "cats", "x", default)).ShouldBe(0);
        (await IdsAsync(store, new GalleryQuery("me", 9) { Folder = "dogs" })).ShouldBe(["b", "a"]);
        (await store.RenameFolderAsync("me", "dogs", null, default)).ShouldBe(2);
        (await IdsAsync(store, new GalleryQuery("me", 9) { Folder = "" })).ShouldBe(["b", "a"]);
        (await IdsAsync(store, new GalleryQuery("you", 9) { Folder = "cats" })).ShouldBe(["theirs"]);
    }

    [Fact]
    public async Task What_is_taken_is_gone_and_others_stay()
    {
        var store = Open();
        foreach (var id in (string[])["a", "b", "c"])
            await store.AddAsync(Image(id), default);
        await store.AddAsync(Image("theirs", "you"), default);

        (await store.TakeAsync("me", ["c", "a", "theirs"], default)).Select(image => image.Id).ShouldBe(["a", "c"], ignoreOrder: true);
        (await store.TakeAsync("me", ["c", "a"], default)).ShouldBeEmpty();

        (await IdsAsync(store, new GalleryQuery("me", 9))).ShouldBe(["b"]);
        (await IdsAsync(store, new GalleryQuery("you", 9))).ShouldBe(["theirs"]);
    }

    [Fact]
    public async Task The_oldest_make_room_and_no_more_than_is_needed_and_never_a_starred_one()
    {
        var store = Open();
        await store.AddAsync(Image("theirs", "you"), default);
        await store.AddAsync(Image("a") with { IsStarred = true }, default);
        foreach (var id in (string[])["b", "c", "d"])
            await store.AddAsync(Image(id), default);

        (await store.SumBytesAsync("me", default)).ShouldBe(40);
        (await store.SumBytesAsync(null, default)).ShouldBe(50);
        (await store.TakeOldestAsync("me", 11, default)).Select(image => image.Id).ShouldBe(["b", "c"], ignoreOrder: true);
        (await store.TakeOldestAsync("me", 1000, default)).Select(image => image.Id).ShouldBe(["d"]);
        (await store.SumBytesAsync("me", default)).ShouldBe(10);
        (await store.SumBytesAsync("nobody", default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_older_goes_whosever_it_is_unless_it_is_starred()
    {
        var store = Open();
        await store.AddAsync(Image("a") with { CreatedAt = Now.AddDays(-3), IsStarred = true }, default);
        await store.AddAsync(Image("b") with { CreatedAt = Now.AddDays(-3) }, default);
        await store.AddAsync(Image("c", "you") with { CreatedAt = Now.AddDays(-2) }, default);
        await store.AddAsync(Image("d"), default);

        (await store.TakeOlderAsync(Now.AddDays(-1), default)).Select(image => image.Id).ShouldBe(["b", "c"], ignoreOrder: true);
        (await store.TakeOlderAsync(Now.AddDays(-1), default)).ShouldBeEmpty();
        (await IdsAsync(store, new GalleryQuery("me", 9))).ShouldBe(["d", "a"]);
    }

    [Fact]
    public async Task A_thumbnail_is_noted_once()
    {
        var store = Open();
        await store.AddAsync(Image("a"), default);
        var (first, second) = (AssetName.Create(Now, ImageFormat.WebP), AssetName.Create(Now, ImageFormat.WebP));

        (await store.SetThumbnailAsync("a", first, default)).ShouldBeTrue();
        (await store.SetThumbnailAsync("a", second, default)).ShouldBeFalse();
        (await store.SetThumbnailAsync("none", second, default)).ShouldBeFalse();

        (await store.FindAsync("me", "a", default))!.Thumbnail.ShouldBe(first);
    }

    [Fact]
    public async Task A_summary_counts_what_an_owner_has()
    {
        var store = Open();
        await store.AddAsync(Image("a") with { Folder = "dogs", IsStarred = true }, default);
        await store.AddAsync(Image("b") with { Folder = "cats", Recipe = Recipe("x", "sd15") }, default);
        await store.AddAsync(Image("c") with { Folder = "cats" }, default);
        await store.AddAsync(Image("theirs", "you") with { Folder = "birds" }, default);

        var summary = await Open().SummarizeAsync("me", default);

        (summary.Images, summary.Starred, summary.Bytes).ShouldBe((3, 1, 30));
        summary.Folders.ShouldBe([new GalleryCount("cats", 2), new GalleryCount("dogs", 1)]);
        summary.Models.ShouldBe([new GalleryCount("easel-icons", 2), new GalleryCount("sd15", 1)]);
        (await Open().SummarizeAsync("nobody", default)).Images.ShouldBe(0);
    }

    private static GalleryImage Image(string id, string owner = "me") =>
        new()
        {
            Id = id,
            Owner = owner,
            CreatedAt = Now,
            Recipe = Recipe("a cat"),
            Size = new ImageSize(1024, 768),
            Bytes = 10,
            Hash = $"hash of {id}",
            File = AssetName.Create(Now, ImageFormat.Jpeg),
        };

    private static GalleryRecipe Recipe(string prompt, string model = "easel-icons") =>
        new()
        {
            Operation = GalleryOperation.Generate,
            Prompt = prompt,
            Used = new ImageRecipe
            {
                Model = model,
                Seed = uint.MaxValue,
                Steps = 20,
                GuidanceScale = 7.5f,
                Strength = 0.6f,
                Scheduler = "euler",
                ClipSkip = 2,
                Loras = [new LoraChoice("watercolour", 0.8f)],
            },
        };

    private static async Task<IEnumerable<string>> IdsAsync(IGalleryStore store, GalleryQuery query) =>
        (await store.ListAsync(query, default)).Items.Select(image => image.Id);
}
