using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Moderation;
using Easel.Core.Requests;
using Easel.Core.Tests.Edits;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

public sealed class ImageServiceTests
{
    private static readonly ScriptedEngine Unreachable = new((_, _) => throw new InvalidOperationException("The engine was reached."));

    private readonly RecordingRenderer _renderer = new();

    private async Task<List<ImageEvent>> RunAsync(
        IImageEngine engine,
        ImageRequest request,
        ModelCard? card = null,
        CoreOptions? options = null,
        Action<IServiceCollection>? add = null
    )
    {
        await using var services = await Pipelines.StartAsync(engine, card, options, _renderer, add);
        return await services.RunAsync(request);
    }

    [Fact]
    public async Task A_bad_request_fails_with_all_its_problems_and_reaches_no_engine()
    {
        var events = await RunAsync(Unreachable, new GenerateRequest { Prompt = "", Count = 0 });
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.Select(error => error.Param).ShouldBe(["prompt", "n"]);
    }

    [Fact]
    public async Task An_unknown_model_is_a_failure_that_names_it()
    {
        var events = await RunAsync(ScriptedEngine.Emitting(), Cards.Fox with { Model = "nobody" });
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Kind.ShouldBe(ImageErrorKind.ModelNotFound);
        error.Message.ShouldContain("'nobody'");
    }

    [Fact]
    public async Task The_accepted_request_has_no_auto_left()
    {
        var events = await RunAsync(ScriptedEngine.Emitting(), Cards.Fox);
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
        var engine = new ScriptedEngine(
            (request, _) =>
            {
                seen = (GenerateRequest)request;
                return AsyncEnumerable.Empty<ImageEvent>();
            }
        );
        var asked = Cards.Fox with
        {
            Style = "vivid",
            NegativePrompt = "snow",
            GuidanceScale = 4,
            PartialImages = 2,
            Background = ImageBackground.Transparent,
        };
        var events = await RunAsync(engine, asked, Cards.Plain());

        events
            .OfType<WarningEvent>()
            .Select(warned => warned.Warning.Param)
            .ShouldBe(["negative_prompt", "guidance_scale", "style", "partial_images", "background"]);
        seen.ShouldNotBeNull();
        (seen.NegativePrompt, seen.GuidanceScale, seen.Style, seen.PartialImages, seen.Background).ShouldBe(
            ("", null, null, 0, ImageBackground.Opaque)
        );
    }

    [Fact]
    public async Task Images_come_out_encoded_as_asked_with_their_provenance()
    {
        var image = ScriptedEngine.Image(0, out var pixels);
        var request = Cards.Fox with
        {
            Size = new ImageSize(512, 256),
            Format = ImageFormat.WebP,
            Compression = 80,
            Background = ImageBackground.Transparent,
        };
        var events = await RunAsync(ScriptedEngine.Emitting(image), request, options: new CoreOptions { Software = "Easel test" });

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
        var events = await RunAsync(
            ScriptedEngine.Emitting(ScriptedEngine.Image(0, out _)),
            Cards.Fox,
            options: new CoreOptions { PromptInMetadata = true }
        );
        events.OfType<CompletedImageEvent>().Single().Image.Dispose();
        _renderer.Asked.Single().Provenance!.Prompt.ShouldBe("a red fox");
    }

    [Fact]
    public async Task A_file_that_an_engine_brought_passes_through_untouched()
    {
        var file = EncodedImage.Rent(3, new ImageSize(16, 16), ImageFormat.Png);
        var events = await RunAsync(ScriptedEngine.Emitting(new CompletedImageEvent(0, file, ScriptedEngine.Recipe)), Cards.Fox);
        events.OfType<CompletedImageEvent>().Single().Image.ShouldBeSameAs(file);
        _renderer.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_strict_request_fails_where_the_model_cannot_do_all_of_it()
    {
        var events = await RunAsync(Unreachable, Cards.Fox with { Style = "vivid", GuidanceScale = 4, Strict = true }, Cards.Plain());
        events
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>()
            .Errors.Select(error => (error.Kind, error.Param))
            .ShouldBe([(ImageErrorKind.InvalidRequest, "guidance_scale"), (ImageErrorKind.InvalidRequest, "style")]);
    }

    [Fact]
    public async Task A_strict_request_fails_with_all_the_engine_s_warnings_and_frees_what_was_drawn()
    {
        var engine = ScriptedEngine.Emitting(
            new WarningEvent(new ImageWarning("prompt_not_drawn", "prompt", "No dog.")),
            new WarningEvent(new ImageWarning("prompt_not_learnt", "prompt", "No cat.")),
            ScriptedEngine.Image(0, out var pixels)
        );
        var events = await RunAsync(engine, Cards.Fox with { Strict = true });
        events.Select(happened => happened.GetType()).ShouldBe([typeof(AcceptedEvent), typeof(FailureEvent)]);
        events.OfType<FailureEvent>().Single().Errors.Select(error => error.Code).ShouldBe(["prompt_not_drawn", "prompt_not_learnt"]);
        Should.Throw<ObjectDisposedException>(() => pixels.Memory);
    }

    [Fact]
    public async Task A_strict_request_without_warnings_is_drawn()
    {
        var events = await RunAsync(ScriptedEngine.Emitting(ScriptedEngine.Image(0, out _)), Cards.Fox with { Strict = true });
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image.Dispose();
    }

    [Fact]
    public async Task What_the_policy_refuses_reaches_no_engine()
    {
        var events = await RunAsync(
            Unreachable,
            Cards.Fox,
            add: services => services.AddSingleton<IModerator>(new WordListModerator(new BlockedWords([], ["fox"])))
        );
        var error = events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Blocked, "moderation_blocked"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_image_is_upscaled_by_the_model_s_network_or_by_resampling_and_says_nothing_of_a_recipe(bool learnt)
    {
        var upscaler = learnt ? new DoublingUpscaler() : null;
        var provider = new SingleModelProvider(Cards.Plain(), () => new ModelEngine(Unreachable) { Upscaler = upscaler });
        await using var services = Pipelines.Of([provider], renderer: _renderer);
        await services.GetRequiredService<ModelCatalog>().LoadAsync(default);
        var events = await services.RunAsync(new UpscaleRequest { Image = new BlankImage(8, 6), Scale = 2 });

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
        var events = await RunAsync(ScriptedEngine.Emitting(), new UpscaleRequest { Image = new BlankImage(600, 10), Scale = scale });
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Param.ShouldBe("scale");
        error.Message.ShouldContain(told);
    }

    [Theory]
    [InlineData(true, ImageFormat.Png, ImageBackground.Transparent)]
    [InlineData(true, ImageFormat.Jpeg, ImageBackground.Opaque)]
    [InlineData(false, ImageFormat.Png, ImageBackground.Opaque)]
    public async Task An_edit_keeps_the_size_and_the_transparency_of_its_image_unless_asked_otherwise(
        bool alpha,
        ImageFormat format,
        ImageBackground background
    )
    {
        var card = Cards.Capable() with
        {
            Capabilities = Cards.Capable().Capabilities with
            {
                Edits = true,
                Variations = true,
                DefaultBackground = ImageBackground.Transparent,
            },
        };
        var image = new Painted(100, 37, (_, _) => default) { Alpha = alpha };
        foreach (
            var request in (ImageRequest[])
                [
                    new EditRequest
                    {
                        Prompt = "a fox",
                        Images = [image],
                        Format = format,
                    },
                    new VaryRequest { Image = image, Format = format },
                ]
        )
        {
            var accepted = (await RunAsync(ScriptedEngine.Emitting(), request, card)).OfType<AcceptedEvent>().ShouldHaveSingleItem();
            (accepted.Request.Size, accepted.Request.Background).ShouldBe((image.Size, background));
        }
    }

    [Fact]
    public async Task An_edit_may_name_its_image_s_own_size_though_no_model_draws_it()
    {
        var card = Cards.Capable() with { Capabilities = Cards.Capable().Capabilities with { Edits = true } };
        var request = new EditRequest
        {
            Prompt = "a fox",
            Images = [new Painted(100, 37, (_, _) => default)],
            Size = new ImageSize(100, 37),
        };
        (await RunAsync(ScriptedEngine.Emitting(), request, card)).ShouldHaveSingleItem().ShouldBeOfType<AcceptedEvent>();
        var other = await RunAsync(ScriptedEngine.Emitting(), request with { Size = new ImageSize(100, 38) }, card);
        other.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem().Param.ShouldBe("size");
    }

    [Fact]
    public async Task A_mask_keeps_transparency_even_for_a_model_that_draws_none()
    {
        var card = Cards.Plain() with { Capabilities = new ModelCapabilities { Edits = true } };
        var image = new Painted(64, 64, (_, _) => default);
        var request = new EditRequest
        {
            Prompt = "a fox",
            Images = [image],
            Mask = image,
            Background = ImageBackground.Transparent,
        };
        var events = await RunAsync(ScriptedEngine.Emitting(), request, card);
        events.ShouldHaveSingleItem().ShouldBeOfType<AcceptedEvent>().Request.Background.ShouldBe(ImageBackground.Transparent);
    }

    [Fact]
    public async Task What_the_api_does_not_honour_is_warned_of_first_and_refused_under_strict()
    {
        var warning = new ImageWarning("unsupported_parameter", "user", "No.");
        await using var services = await Pipelines.StartAsync(ScriptedEngine.Emitting());
        var service = services.GetRequiredService<ImageService>();

        var (prepared, _) = service.Draft(Cards.Fox).Prepare([warning]);
        (await service.RunAsync(prepared!, default).ToListAsync()).OfType<WarningEvent>().ShouldHaveSingleItem().Warning.ShouldBe(warning);

        var (refused, problems) = service.Draft(Cards.Fox with { Strict = true }).Prepare([warning]);
        refused.ShouldBeNull();
        problems.ShouldHaveSingleItem().Param.ShouldBe("user");
    }

    [Fact]
    public async Task What_is_wrong_but_for_the_images_is_known_before_they_are_opened()
    {
        var card = Cards.Capable() with { Capabilities = Cards.Capable().Capabilities with { Edits = true } };
        await using var services = await Pipelines.StartAsync(ScriptedEngine.Emitting(), card);
        var service = services.GetRequiredService<ImageService>();
        var unopened = new EditRequest
        {
            Prompt = "a fox",
            Images = [],
            Size = new ImageSize(100, 37),
        };

        service.Draft(unopened with { Count = 0 }).Problems.ShouldHaveSingleItem().Param.ShouldBe("n");
        var draft = service.Draft(unopened);
        draft.Problems.ShouldBeEmpty();
        draft.Prepare(opened: unopened with { Images = [new Painted(100, 37, (_, _) => default)] }).Prepared.ShouldNotBeNull();
        draft
            .Prepare(opened: unopened with { Images = [new Painted(100, 38, (_, _) => default)] })
            .Problems.ShouldHaveSingleItem()
            .Param.ShouldBe("size");
        draft.Prepare().Problems.Select(problem => problem.Param).ShouldBe(["image", "size"]);
    }

    [Fact]
    public async Task A_layer_of_the_host_sees_every_request_with_its_context()
    {
        var seen = new List<RequestContext>();
        var context = new RequestContext
        {
            RequestId = "req_1",
            Api = "test",
            Caller = new CallerIdentity("key") { Tenant = "acme" },
        };
        await using var services = await Pipelines.StartAsync(
            ScriptedEngine.Emitting(),
            add: all =>
                all.UseImageEngine(
                    (inner, _) =>
                        new ImageEngineBuilder(inner)
                            .Use(
                                (request, next, cancellationToken) =>
                                {
                                    seen.Add(request.Context);
                                    return next.RunAsync(request, cancellationToken);
                                }
                            )
                            .Build()
                )
        );

        await services.RunAsync(Cards.Fox with { Context = context });

        seen.ShouldBe([context]);
    }

    [Fact]
    public async Task What_the_model_does_not_take_is_left_out_with_a_warning()
    {
        var card = Cards.Plain() with
        {
            Capabilities = new ModelCapabilities
            {
                Edits = true,
                Seed = false,
                Steps = false,
                Strength = false,
                InputFidelity = false,
                Qualities = [ImageQuality.Medium],
            },
        };
        var request = new EditRequest
        {
            Prompt = "a fox",
            Images = [new Painted(64, 64, (_, _) => default)],
            Seed = 3,
            Steps = 4,
            Strength = 0.5f,
            InputFidelity = InputFidelity.High,
            Quality = ImageQuality.High,
        };
        var events = await RunAsync(ScriptedEngine.Emitting(), request, card);

        events
            .OfType<WarningEvent>()
            .Select(warned => warned.Warning.Param)
            .ShouldBe(["seed", "steps", "quality", "strength", "input_fidelity"]);
        var drawn = events.OfType<AcceptedEvent>().Single().Request.ShouldBeOfType<EditRequest>();
        (drawn.Seed, drawn.Steps, drawn.Strength, drawn.InputFidelity, drawn.Quality).ShouldBe(
            (null, null, null, InputFidelity.Low, ImageQuality.Medium)
        );
    }
}
