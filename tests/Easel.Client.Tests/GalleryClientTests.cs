using Easel.Client.Errors;
using Easel.Client.Gallery;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Presets;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;

namespace Easel.Client.Tests;

/// <summary>The client's gallery against the real server.</summary>
public sealed class GalleryClientTests
{
    [Fact]
    public async Task What_is_kept_is_listed_changed_downloaded_and_deleted()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();
        var drawn = await client.GenerateAsync(
            new ImageGenerateParams
            {
                Prompt = "a red fox",
                N = 2,
                Seed = 3,
                Store = true,
            }
        );
        var ids = drawn.Easel!.GalleryIds!.Select(id => id!).ToList();

        (await client.Gallery.ListAsync(new GalleryQuery { Search = "FOX", Limit = 1 })).HasMore.ShouldBeTrue();
        var image = await client.Gallery.GetAsync(ids[1]);
        (image.Operation, image.Model, image.Recipe.Prompt, image.Recipe.Seed).ShouldBe(("generate", "paint", "a red fox", 4));
        (await client.Gallery.DownloadAsync(ids[0])).ToArray().ShouldBe(drawn.Data[0].Bytes!.Value.ToArray());
        (await client.Gallery.DownloadThumbnailAsync(ids[0])).Span[8..12].SequenceEqual("WEBP"u8).ShouldBeTrue();
        (await client.Gallery.StarAsync([ids[0]])).ShouldBe(1);
        (await client.Gallery.MoveAsync(ids, "foxes")).ShouldBe(2);
        (await client.Gallery.RenameFolderAsync("foxes", "red & black")).ShouldBe(2);
        (await client.Gallery.MoveAsync([ids[1]], null)).ShouldBe(1);
        var narrow = new GalleryQuery
        {
            Folder = "red & black",
            Starred = true,
            CreatedAfter = DateTimeOffset.UnixEpoch,
        };
        (await client.Gallery.ListAsync(narrow)).Images.Single().Id.ShouldBe(ids[0]);
        var overview = await client.Gallery.GetOverviewAsync();
        (overview.Images, overview.Starred, overview.Keep, overview.KeepDays).ShouldBe((2, 1, "asked", null));
        overview.Folders.Single().ShouldBe(new GalleryCount { Name = "red & black", Images = 1 });

        // The recipe as a request draws the same.
        var again = await client.GenerateAsync(image.Recipe.ToRequest());
        again.Data[0].Bytes!.Value.ToArray().ShouldBe(drawn.Data[1].Bytes!.Value.ToArray());

        (await client.Gallery.DeleteAsync(["img_none", .. ids])).ShouldBe(ids, ignoreOrder: true);
        await Should.ThrowAsync<EaselNotFoundException>(() => client.Gallery.GetAsync(ids[0]));
    }

    [Fact]
    public async Task An_image_of_the_gallery_is_edited_by_its_id_and_knows_where_it_comes_from()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();
        var first = (await client.GenerateAsync(new ImageGenerateParams { Prompt = "a fox", Store = true })).Easel!.GalleryIds!.Single()!;
        var edit = new ImageEditParams
        {
            Prompt = "a hat",
            Images = [ImageInput.FromFileId(first)],
            Store = true,
            Parent = first,
        };
        string? edited = null;
        await foreach (var happened in client.StreamEditAsync(edit))
            edited = (happened as CompletedImageStreamEvent)?.Easel?.GalleryId ?? edited;

        (await client.Gallery.GetAncestorsAsync(edited.ShouldNotBeNull())).Single().Id.ShouldBe(first);
        var file = await client.Gallery.DownloadAsync(edited);
        var recipe = await client.Gallery.ReadRecipeAsync(ImageInput.FromBytes(file));
        (recipe.Source, recipe.GalleryId, recipe.FromImage, recipe.Recipe.Prompt).ShouldBe(("gallery", edited, true, "a hat"));
    }

    [Fact]
    public async Task Presets_the_queue_and_models_are_asked()
    {
        const string Admin = "sk-admin-test-0123456789abcdef";
        await using var easel = await LiveEasel.StartAsync($"--Easel:AdminKeys:0={Admin}");
        using var client = new EaselClient(easel.BaseUrl, Admin);

        var preset = await client.Presets.CreateAsync(new PresetParams { Name = "Sticker", Prompt = "a sticker of {{subject}}" });
        preset.Variables.ShouldBe([new PresetVariable("subject", null)]);
        var used = await client.Presets.UseAsync(preset.Id, new Dictionary<string, string> { ["subject"] = "a fox" });
        used.Prompt.ShouldBe("a sticker of a fox");
        (await client.Presets.ChangeAsync(preset.Id, new PresetParams { Category = "fun" })).Name.ShouldBe("Sticker");
        (await client.Presets.ListAsync(category: "fun", search: "stick")).ShouldHaveSingleItem().Uses.ShouldBe(1);
        await client.Presets.DeleteAsync(preset.Id);
        await Should.ThrowAsync<EaselNotFoundException>(() => client.Presets.GetAsync(preset.Id));

        (await client.ListQueueAsync(all: true)).ShouldBeEmpty();
        await Should.ThrowAsync<EaselNotFoundException>(() => client.CancelQueueItemAsync("run_none"));
        (await client.Models.ListAsync()).ShouldHaveSingleItem().Id.ShouldBe("paint");
        (await client.Models.LoadAsync("paint")).Remote.ShouldBeFalse();
        await Should.ThrowAsync<EaselNotFoundException>(() => client.Models.UnloadAsync("none"));
    }
}
