using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;
using Easel.Core.Requests;
using Easel.Core.Tests.Edits;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

public sealed class ImageServiceTests : ImageServiceHost
{
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
        var options = Renderer.Asked.ShouldHaveSingleItem();
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
        Renderer.Asked.Single().Provenance!.Prompt.ShouldBe("a red fox");
    }

    [Fact]
    public async Task A_file_that_an_engine_brought_passes_through_untouched()
    {
        var file = EncodedImage.Rent(3, new ImageSize(16, 16), ImageFormat.Png);
        var events = await RunAsync(ScriptedEngine.Emitting(new CompletedImageEvent(0, file, ScriptedEngine.Recipe)), Cards.Fox);
        events.OfType<CompletedImageEvent>().Single().Image.ShouldBeSameAs(file);
        Renderer.Asked.ShouldBeEmpty();
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
