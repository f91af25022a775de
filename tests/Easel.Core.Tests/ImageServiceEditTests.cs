using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Core.Tests.Edits;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

/// <summary>Edits, upscales and what reaches the host's layers.</summary>
public sealed class ImageServiceEditTests : ImageServiceHost
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_image_is_upscaled_by_the_model_s_network_or_by_resampling_and_says_nothing_of_a_recipe(bool learnt)
    {
        var upscaler = learnt ? new DoublingUpscaler() : null;
        var provider = new SingleModelProvider(Cards.Plain(), () => new ModelEngine(Unreachable) { Upscaler = upscaler });
        await using var services = Pipelines.Of([provider], renderer: Renderer);
        await services.GetRequiredService<ModelCatalog>().LoadAsync(default);
        var events = await services.RunAsync(new UpscaleRequest { Image = new BlankImage(8, 6), Scale = 2 });

        events.OfType<AcceptedEvent>().Single().Request.Size.ShouldBe(new ImageSize(16, 12));
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image.Dispose();
        var asked = Renderer.Asked.ShouldHaveSingleItem();
        (asked.Canvas, asked.Transparent, asked.Provenance).ShouldBe((new ImageSize(16, 12), true, null));
        Renderer.Sources.ShouldBe([learnt ? 16 : 8]);
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
}
