using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Moderation;
using Easel.Core.Road;
using Easel.Core.Tests.Edits;
using Easel.Imaging;

namespace Easel.Core.Tests;

public sealed class ImageRoadTests
{
    private readonly RecordingRenderer _renderer = new();

    private ImageRoad Road(IImageEngine engine, ModelCard? card = null, CoreOptions? options = null, params IModerator[] moderators) =>
        new(new ModelCatalog([new RegisteredModel(card ?? Cards.Capable(), engine)], options ?? new CoreOptions()), _renderer, new ImageScaler(), new AreaFiller(), options ?? new CoreOptions(), moderators);

    [Fact]
    public async Task A_bad_request_fails_with_all_its_problems_and_reaches_no_engine()
    {
        var road = Road(new ScriptedEngine((_, _) => throw new InvalidOperationException("The engine was reached.")));
        var events = await road.RunAsync(new GenerateRequest { Prompt = "", Count = 0 }, default).ToListAsync();
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.Select(error => error.Param).ShouldBe(["prompt", "n"]);
    }

    [Fact]
    public async Task An_unknown_model_is_a_failure_that_names_it()
    {
        var events = await Road(ScriptedEngine.Emitting()).RunAsync(Cards.Fox with { Model = "nobody" }, default).ToListAsync();
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Kind.ShouldBe(ImageErrorKind.ModelNotFound);
        error.Message.ShouldContain("'nobody'");
    }

    [Fact]
    public async Task The_accepted_request_has_no_auto_left()
    {
        var events = await Road(ScriptedEngine.Emitting()).RunAsync(Cards.Fox, default).ToListAsync();
        var accepted = events.ShouldHaveSingleItem().ShouldBeOfType<AcceptedEvent>();
        accepted.Request.Model.ShouldBe("painter");
        accepted.Request.Size.ShouldBe(new ImageSize(1024, 1024));
        accepted.Request.Quality.ShouldBe(ImageQuality.Medium);
        accepted.Request.Background.ShouldBe(ImageBackground.Opaque);
    }

    [Fact]
    public async Task What_the_model_cannot_do_is_taken_out_and_told()
    {
        GenerateRequest? seen = null;
        var engine = new ScriptedEngine((request, _) =>
        {
            seen = (GenerateRequest)request;
            return AsyncEnumerable.Empty<ImageEvent>();
        });
        var asked = Cards.Fox with { Style = "vivid", NegativePrompt = "snow", GuidanceScale = 4, PartialImages = 2, Background = ImageBackground.Transparent };
        var events = await Road(engine, Cards.Plain()).RunAsync(asked, default).ToListAsync();

        events.OfType<WarningEvent>().Select(warned => warned.Warning.Param).ShouldBe(["negative_prompt", "guidance_scale", "style", "partial_images", "background"]);
        seen.ShouldNotBeNull();
        (seen.NegativePrompt, seen.GuidanceScale, seen.Style, seen.PartialImages, seen.Background).ShouldBe(("", null, null, 0, ImageBackground.Opaque));
    }

    [Fact]
    public async Task Images_come_out_encoded_as_asked_with_their_provenance()
    {
        var image = ScriptedEngine.Image(0, out var pixels);
        var request = Cards.Fox with { Size = new ImageSize(512, 256), Format = ImageFormat.WebP, Compression = 80, Background = ImageBackground.Transparent };
        var events = await Road(ScriptedEngine.Emitting(image), options: new CoreOptions { Software = "Easel test" }).RunAsync(request, default).ToListAsync();

        var encoded = events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image;
        (encoded.Size, encoded.Format).ShouldBe((new ImageSize(512, 256), ImageFormat.WebP));
        var options = _renderer.Asked.ShouldHaveSingleItem();
        (options.Transparent, options.Quality, options.Fast).ShouldBe((true, 80, false));
        options.Provenance!.Recipe.ShouldBe(ScriptedEngine.Recipe);
        options.Provenance.Prompt.ShouldBeNull();
        Should.Throw<ObjectDisposedException>(() => pixels.Memory);
        encoded.Dispose();
    }

    [Fact]
    public async Task The_prompt_is_written_into_the_image_only_when_the_operator_asked()
    {
        var events = await Road(ScriptedEngine.Emitting(ScriptedEngine.Image(0, out _)), options: new CoreOptions { PromptInMetadata = true })
            .RunAsync(Cards.Fox, default).ToListAsync();
        events.OfType<CompletedImageEvent>().Single().Image.Dispose();
        _renderer.Asked.Single().Provenance!.Prompt.ShouldBe("a red fox");
    }

    [Fact]
    public async Task A_file_that_an_engine_brought_passes_through_untouched()
    {
        var file = EncodedImage.Rent(3, new ImageSize(16, 16), ImageFormat.Png);
        var events = await Road(ScriptedEngine.Emitting(new CompletedImageEvent(0, file, ScriptedEngine.Recipe))).RunAsync(Cards.Fox, default).ToListAsync();
        events.OfType<CompletedImageEvent>().Single().Image.ShouldBeSameAs(file);
        _renderer.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_strict_request_fails_where_the_model_cannot_do_all_of_it()
    {
        var road = Road(new ScriptedEngine((_, _) => throw new InvalidOperationException("The engine was reached.")), Cards.Plain());
        var events = await road.RunAsync(Cards.Fox with { Style = "vivid", GuidanceScale = 4, Strict = true }, default).ToListAsync();
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors
            .Select(error => (error.Kind, error.Param)).ShouldBe([(ImageErrorKind.InvalidRequest, "guidance_scale"), (ImageErrorKind.InvalidRequest, "style")]);
    }

    [Fact]
    public async Task A_strict_request_fails_with_all_the_engine_s_warnings_and_frees_what_was_drawn()
    {
        var engine = ScriptedEngine.Emitting(
            new WarningEvent(new ImageWarning("prompt_not_drawn", "prompt", "No dog.")),
            new WarningEvent(new ImageWarning("prompt_not_learnt", "prompt", "No cat.")),
            ScriptedEngine.Image(0, out var pixels));
        var events = await Road(engine).RunAsync(Cards.Fox with { Strict = true }, default).ToListAsync();
        events.Select(happened => happened.GetType()).ShouldBe([typeof(AcceptedEvent), typeof(FailureEvent)]);
        events.OfType<FailureEvent>().Single().Errors.Select(error => error.Code).ShouldBe(["prompt_not_drawn", "prompt_not_learnt"]);
        Should.Throw<ObjectDisposedException>(() => pixels.Memory);
    }

    [Fact]
    public async Task A_strict_request_without_warnings_is_drawn()
    {
        var events = await Road(ScriptedEngine.Emitting(ScriptedEngine.Image(0, out _))).RunAsync(Cards.Fox with { Strict = true }, default).ToListAsync();
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image.Dispose();
    }

    [Fact]
    public async Task What_the_policy_refuses_reaches_no_engine()
    {
        var road = Road(new ScriptedEngine((_, _) => throw new InvalidOperationException("The engine was reached.")), moderators: new WordListModerator(new BlockedWords([], ["fox"])));
        var error = (await road.RunAsync(Cards.Fox, default).ToListAsync()).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Blocked, "moderation_blocked"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_image_is_upscaled_by_the_model_s_network_or_by_resampling_and_says_nothing_of_a_recipe(bool learnt)
    {
        var upscaler = learnt ? new DoublingUpscaler() : null;
        var engine = new ScriptedEngine((_, _) => throw new InvalidOperationException("The engine was reached."));
        var road = new ImageRoad(new ModelCatalog([new RegisteredModel(Cards.Plain(), engine, upscaler)], new CoreOptions()), _renderer, new ImageScaler(), new AreaFiller(), new CoreOptions(), []);
        var events = await road.RunAsync(new UpscaleRequest { Image = new BlankImage(8, 6), Scale = 2 }, default).ToListAsync();

        events.OfType<AcceptedEvent>().Single().Request.Size.ShouldBe(new ImageSize(16, 12));
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image.Dispose();
        var asked = _renderer.Asked.ShouldHaveSingleItem();
        (asked.Canvas, asked.Transparent, asked.Provenance).ShouldBe((new ImageSize(16, 12), true, null));
        _renderer.Sources.ShouldBe([learnt ? 16 : 8]);
    }

    [Theory]
    [InlineData(1, "between 2 and 8")]
    [InlineData(9, "between 2 and 8")]
    [InlineData(8, "which makes 4800x80 of 600x10")]
    public async Task Too_large_a_scale_is_refused(int scale, string told)
    {
        var events = await Road(ScriptedEngine.Emitting()).RunAsync(new UpscaleRequest { Image = new BlankImage(600, 10), Scale = scale }, default).ToListAsync();
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Param.ShouldBe("scale");
        error.Message.ShouldContain(told);
    }

    [Theory]
    [InlineData(true, ImageFormat.Png, ImageBackground.Transparent)]
    [InlineData(true, ImageFormat.Jpeg, ImageBackground.Opaque)]
    [InlineData(false, ImageFormat.Png, ImageBackground.Opaque)]
    public async Task An_edit_keeps_the_size_and_the_transparency_of_its_image_unless_asked_otherwise(bool alpha, ImageFormat format, ImageBackground background)
    {
        var card = Cards.Capable() with { Capabilities = Cards.Capable().Capabilities with { Edits = true, Variations = true, DefaultBackground = ImageBackground.Transparent } };
        var image = new Painted(100, 37, (_, _) => default) { Alpha = alpha };
        foreach (var request in (ImageRequest[])[new EditRequest { Prompt = "a fox", Images = [image], Format = format }, new VaryRequest { Image = image, Format = format }])
        {
            var accepted = (await Road(ScriptedEngine.Emitting(), card).RunAsync(request, default).ToListAsync()).OfType<AcceptedEvent>().ShouldHaveSingleItem();
            (accepted.Request.Size, accepted.Request.Background).ShouldBe((image.Size, background));
        }
    }

    [Fact]
    public async Task An_edit_may_name_its_image_s_own_size_though_no_model_draws_it()
    {
        var card = Cards.Capable() with { Capabilities = Cards.Capable().Capabilities with { Edits = true } };
        var request = new EditRequest { Prompt = "a fox", Images = [new Painted(100, 37, (_, _) => default)], Size = new ImageSize(100, 37) };
        (await Road(ScriptedEngine.Emitting(), card).RunAsync(request, default).ToListAsync()).ShouldHaveSingleItem().ShouldBeOfType<AcceptedEvent>();
        var other = await Road(ScriptedEngine.Emitting(), card).RunAsync(request with { Size = new ImageSize(100, 38) }, default).ToListAsync();
        other.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem().Param.ShouldBe("size");
    }

    [Fact]
    public async Task A_mask_keeps_transparency_even_for_a_model_that_draws_none()
    {
        var card = Cards.Plain() with { Capabilities = new ModelCapabilities { Edits = true } };
        var image = new Painted(64, 64, (_, _) => default);
        var request = new EditRequest { Prompt = "a fox", Images = [image], Mask = image, Background = ImageBackground.Transparent };
        var events = await Road(ScriptedEngine.Emitting(), card).RunAsync(request, default).ToListAsync();
        events.ShouldHaveSingleItem().ShouldBeOfType<AcceptedEvent>().Request.Background.ShouldBe(ImageBackground.Transparent);
    }
}
