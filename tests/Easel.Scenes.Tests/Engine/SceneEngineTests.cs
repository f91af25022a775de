using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests.Engine;

public sealed class SceneEngineTests : SceneEngineHost
{
    [Fact]
    public async Task Disposing_it_disposes_the_engine_behind_it()
    {
        await new SceneEngine(Inner, Vocabularies.Icons).DisposeAsync();
        Inner.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_concept_that_the_model_has_not_learnt_well_is_told_once()
    {
        var engine = new SceneEngine(Inner, Vocabularies.Icons, wellDrawn: new HashSet<string>(StringComparer.Ordinal) { "red apple" });
        var warnings = new List<ImageWarning>();
        await foreach (var happened in engine.RunAsync(Request("two apples and three dogs"), CancellationToken.None))
        {
            if (happened is WarningEvent warned)
                warnings.Add(warned.Warning);
            Dispose(happened);
        }

        var warning = warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Param).ShouldBe(("prompt_not_learnt", "prompt"));
        warning.Message.ShouldContain("'dog'");
        warning.Message.ShouldNotContain("apple");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{}]")]
    [InlineData("[")]
    public async Task A_list_of_concepts_that_is_none_is_refused_by_name(string json)
    {
        var path = Path.Combine(Path.GetTempPath(), $"easel-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(path, json);
        try
        {
            Should.Throw<InvalidVocabularyException>(() => WellDrawnConcepts.Load(path)).Message.ShouldContain(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_single_object_goes_through_in_the_words_of_the_training()
    {
        var request = Request("a photo of an apple") with
        {
            Count = 2,
            Size = new ImageSize(1536, 1024),
            Steps = 7,
            GuidanceScale = 2,
            PartialImages = 1,
        };
        using var events = await RunAsync(request);
        Inner.Asked.ShouldHaveSingleItem().ShouldBe(request with { Prompt = "flat red apple" });
        events.Images.Count.ShouldBe(2);
        events.Images.ShouldAllBe(image => image.RevisedPrompt == "a red apple, flat style");
        events.Images.ShouldAllBe(image => image.Image.Size == new ImageSize(DiscEngine.Side, DiscEngine.Side));
        events.Of<PartialPixelsEvent>().Count.ShouldBe(2);
        events.Warnings.ShouldHaveSingleItemWith("prompt_not_drawn");
    }

    [Theory]
    [InlineData("two apples", 2, 0)]
    [InlineData("an apple and a dog", 1, 1)]
    [InlineData("three apples and two dogs", 3, 2)]
    [InlineData("a dozen apples", 12, 0)]
    [InlineData("4 apples above a dog", 4, 1)]
    public async Task Every_object_of_a_scene_is_drawn_apart_from_the_others(string prompt, int apples, int dogs)
    {
        foreach (var size in (ImageSize[])[new(1024, 1024), new(1536, 1024), new(1024, 1536)])
        {
            using var events = await RunAsync(Request(prompt) with { Size = size });
            var picture = (PixelBuffer)events.Images.ShouldHaveSingleItem().Image;
            var (foundApples, foundDogs) = (Blobs.Find(picture, Apple), Blobs.Find(picture, Dog));
            (foundApples.Count, foundDogs.Count).ShouldBe((apples, dogs));
            foundApples.Concat(foundDogs).Select(blob => blob.Area).Distinct().Count().ShouldBe(1, "none is cut off or covered");
            picture.Size.FitInto(size).ShouldBe(size);
        }
    }

    [Fact]
    public async Task Objects_stand_with_their_visible_middle_in_the_middle_of_their_cells()
    {
        using var events = await RunAsync(Request("an apple left of a dog") with { Size = new ImageSize(1024, 512) });
        var picture = (PixelBuffer)events.Images[0].Image;
        // Two cells of 64 with gaps of 4 fill 140x72; 2:1 makes it 144x72, so the cells begin at 6 and 74 and 4.
        picture.Size.ShouldBe(new ImageSize(144, 72));
        var (apple, dog) = (Blobs.Find(picture, Apple).ShouldHaveSingleItem(), Blobs.Find(picture, Dog).ShouldHaveSingleItem());
        (apple.X, apple.Y).ShouldBe((38, 36));
        (dog.X, dog.Y).ShouldBe((106, 36));
    }

    [Theory]
    [InlineData("an apple on a blue background", ImageBackground.Transparent, "1E88E5")]
    [InlineData("an apple on a blue background", ImageBackground.Opaque, "1E88E5")]
    [InlineData("two apples", ImageBackground.Opaque, "FFFFFF")]
    [InlineData("two apples", ImageBackground.Transparent, null)]
    [InlineData("two apples, no background", ImageBackground.Transparent, null)]
    public async Task The_background_asked_for_comes_beside_a_picture_that_is_enlarged_without_it(
        string prompt,
        ImageBackground background,
        string? colour
    )
    {
        using var events = await RunAsync(Request(prompt) with { Background = background });
        var image = events.Images.ShouldHaveSingleItem();
        image.DrawnBackground.ShouldBe(colour is null ? null : ImageBackground.Opaque);
        (image.Backdrop is { } backdrop ? $"{backdrop.Red:X2}{backdrop.Green:X2}{backdrop.Blue:X2}" : null).ShouldBe(colour);
        var picture = (PixelBuffer)image.Image;
        picture.Span[..4].ToArray().ShouldBe([0, 0, 0, 0]);
        picture.Span[^4..].ToArray().ShouldBe([0, 0, 0, 0]);
        Inner.Asked.ShouldAllBe(asked => asked.Background == ImageBackground.Transparent);
        Blobs.Find(picture, Apple).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_engine_is_asked_for_each_kind_once_an_image_with_the_request_s_own_settings()
    {
        var request = Request("two apples and a 3d dog") with
        {
            Count = 2,
            Size = new ImageSize(1536, 1024),
            Steps = 9,
            GuidanceScale = 3.5f,
            Quality = ImageQuality.High,
            NegativePrompt = "text",
            Format = ImageFormat.Jpeg,
            Compression = 80,
            Seed = 11,
        };
        using var events = await RunAsync(request);
        Inner
            .Asked.Select(asked => (asked.Prompt, asked.Count))
            .ShouldBe([("3d red apple", 2), ("3d dog", 1), ("3d red apple", 2), ("3d dog", 1)]);
        Inner.Asked.ShouldAllBe(asked =>
            asked.Steps == 9
            && asked.GuidanceScale == 3.5f
            && asked.Quality == ImageQuality.High
            && asked.NegativePrompt == "text"
            && asked.Size == null
            && asked.Format == ImageFormat.Png
        );
        events.Images.Select(image => (image.ImageIndex, image.Recipe.Seed)).ShouldBe([(0, 11L), (1, 12L)]);
        events.Images.ShouldAllBe(image => image.RevisedPrompt == "two red apples and a dog, 3d style");
    }

    [Fact]
    public async Task No_more_is_asked_of_the_engine_at_once_than_it_draws()
    {
        var all = new List<ImageEvent>();
        await foreach (
            var happened in new SceneEngine(Inner, Vocabularies.Icons, maxBatch: 5).RunAsync(
                Request("eleven apples and a dog") with
                {
                    PartialImages = 2,
                },
                CancellationToken.None
            )
        )
            all.Add(happened);
        Inner
            .Asked.Select(asked => (asked.Prompt, asked.Count))
            .ShouldBe([("flat red apple", 3), ("flat red apple", 4), ("flat red apple", 4), ("flat dog", 1)]);
        // One after the other, as if they were one batch.
        var first = Inner.Asked[0].Seed!.Value;
        Inner.Asked.Take(3).Select(asked => asked.Seed).ShouldBe([first, first + 3, first + 7]);
        all.OfType<ProgressEvent>().Last().ShouldBe(new ProgressEvent(16, 16));
        all.OfType<PartialPixelsEvent>().Count().ShouldBe(2);
        Blobs.Find((PixelBuffer)all.OfType<CompletedPixelsEvent>().Single().Image, Apple).Count.ShouldBe(11);
        all.ForEach(Dispose);
        Inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }

    [Fact]
    public void Seeds_of_objects_are_the_documented_mix()
    {
        // SplitMix64's finaliser over seed + (kind + 1) * golden gamma, shifted right by 33; worked out in Python:
        // m = 2**64 - 1; z = (s + (k + 1) * 0x9E3779B97F4A7C15) & m; z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & m;
        // z = ((z ^ z >> 27) * 0x94D049BB133111EB) & m; z ^= z >> 31; z >> 33
        SceneSeeds.Of(0, 0).ShouldBe(1896895516);
        SceneSeeds.Of(0, 1).ShouldBe(926699317);
        SceneSeeds.Of(1, 0).ShouldBe(1216681718);
        SceneSeeds.Of(4294967295, 11).ShouldBe(250027759);
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_and_images_of_one_request_differ()
    {
        using var one = await RunAsync(Request("two apples and a dog") with { Count = 2, Seed = 5 });
        using var other = await RunAsync(Request("two apples and a dog") with { Count = 2, Seed = 5 });
        var seeds = Inner.Asked.Select(asked => asked.Seed).ToList();
        seeds[..4].ShouldBe(seeds[4..]);
        seeds[..4].Distinct().Count().ShouldBe(4);
        ((PixelBuffer)one.Images[1].Image).Span.SequenceEqual(((PixelBuffer)other.Images[1].Image).Span).ShouldBeTrue();
    }

    [Fact]
    public async Task The_style_parameter_reaches_the_captions()
    {
        var engine = new SceneEngine(Inner, Vocabularies.Icons);
        await foreach (var happened in engine.RunAsync(Request("an apple") with { Style = "vivid" }, CancellationToken.None))
            Dispose(happened);
        Inner.Asked.ShouldHaveSingleItem().Prompt.ShouldBe("3d red apple");
    }

    [Fact]
    public async Task A_transparent_background_in_words_against_an_opaque_one_by_parameter_is_told()
    {
        using var events = await RunAsync(Request("an apple on a transparent background") with { Background = ImageBackground.Opaque });
        events.Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Param.ShouldBe("background");
    }
}
