using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Providers.Generators;
using Microsoft.Extensions.AI;

namespace Easel.Providers.Tests;

public sealed class GeneratorEngineTests
{
    private static readonly ImageCodec Codec = new();
    private static readonly ImageRenderer Renderer = new();

    private static readonly GenerateRequest Request = new()
    {
        Prompt = "a red apple",
        Count = 2,
        Size = new ImageSize(64, 32),
        Quality = ImageQuality.High,
        Background = ImageBackground.Transparent,
        Seed = 7,
        NegativePrompt = "blur",
        Style = "vivid",
    };

    [Fact]
    public async Task A_generator_draws_what_a_request_asks()
    {
        var generator = new FakeGenerator((_, _) => new([Picture(), Picture()]));

        var events = await RunAsync(generator, Request);

        events.Count.ShouldBe(2);
        for (var i = 0; i < 2; i++)
        {
            var image = events[i].ShouldBeOfType<CompletedPixelsEvent>();
            image.ImageIndex.ShouldBe(i);
            // A generator does not say which seed and how many steps it used, whatever it was asked for.
            image.Recipe.ShouldBe(new ImageRecipe { Model = "theirs" });
            using var pixels = image.Image;
            pixels.Size.ShouldBe(new ImageSize(8, 4));
            pixels.Span[..4].ToArray().ShouldBe([200, 100, 50, 255]);
        }

        var (question, options) = generator.Asked.ShouldHaveSingleItem();
        question.Prompt.ShouldBe("a red apple");
        question.OriginalImages.ShouldBeNull();
        (options.Count, options.ImageSize, options.ResponseFormat).ShouldBe(
            (2, new System.Drawing.Size(64, 32), ImageGenerationResponseFormat.Data)
        );
        options
            .AdditionalProperties!.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}")
            .ShouldBe(["background=transparent", "negative_prompt=blur", "quality=high", "seed=7", "style=vivid"]);
    }

    [Fact]
    public async Task An_edit_hands_its_images_on()
    {
        var generator = new FakeGenerator((_, _) => new([Picture()]));
        var events = await RunAsync(
            generator,
            new EditRequest
            {
                Prompt = "add a hat",
                Images = [new Square(), new Square()],
                InputFidelity = InputFidelity.High,
            }
        );
        Dispose(events);
        var images = generator.Asked.ShouldHaveSingleItem().Question.OriginalImages!.ToList();
        images.Count.ShouldBe(2);
        Codec.TryIdentify(images[0].ShouldBeOfType<DataContent>().Data, ImageLimits.Default, out var info, out _).ShouldBeTrue();
        info!.Size.ShouldBe(new ImageSize(16, 16));
    }

    [Fact]
    public async Task What_a_generator_has_no_words_for_is_refused()
    {
        var generator = new FakeGenerator((_, _) => new([Picture()]));
        var masked = await RunAsync(
            generator,
            new EditRequest
            {
                Prompt = "x",
                Images = [new Square()],
                Mask = new Square(),
            }
        );
        masked.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Param.ShouldBe("mask");
        var varied = await RunAsync(generator, new VaryRequest { Image = new Square() });
        varied.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Kind.ShouldBe(ImageErrorKind.InvalidRequest);
        generator.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fewer_images_than_asked_are_told_and_more_are_left_out()
    {
        var few = await RunAsync(new FakeGenerator((_, _) => new([Picture()])), Request);
        few[0].ShouldBeOfType<WarningEvent>().Warning.Param.ShouldBe("n");
        few.Count.ShouldBe(2);
        var many = await RunAsync(new FakeGenerator((_, _) => new([Picture(), Picture(), Picture()])), Request);
        many.Count.ShouldBe(2);
        Dispose([.. few, .. many]);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("a URL")]
    [InlineData("a broken file")]
    public async Task An_answer_without_an_image_is_a_failure(string kind)
    {
        IList<AIContent> contents = kind switch
        {
            "nothing" => [],
            "a URL" => [new UriContent("https://example.org/a.png", "image/png")],
            _ => [new DataContent(new byte[100], "image/png")],
        };
        var events = await RunAsync(new FakeGenerator((_, _) => new(contents)), Request with { Count = 1 });
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Kind.ShouldBe(ImageErrorKind.Engine);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_a_failure_and_a_bug_is_an_exception()
    {
        var events = await RunAsync(new FakeGenerator((_, _) => throw new HttpRequestException("secret address")), Request);
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0];
        error.Kind.ShouldBe(ImageErrorKind.Unavailable);
        error.Message.ShouldNotContain("secret");
        await Should.ThrowAsync<InvalidOperationException>(() =>
            RunAsync(new FakeGenerator((_, _) => throw new InvalidOperationException()), Request)
        );
    }

    [Fact]
    public async Task Cancelling_reaches_the_generator()
    {
        using var cancellation = new CancellationTokenSource();
        var generator = new FakeGenerator(
            (_, token) =>
            {
                cancellation.Cancel();
                token.ThrowIfCancellationRequested();
                return new([]);
            }
        );
        await Should.ThrowAsync<OperationCanceledException>(() => RunAsync(generator, Request, cancellation.Token));
    }

    private static async Task<List<ImageEvent>> RunAsync(
        FakeGenerator generator,
        ImageRequest request,
        CancellationToken cancellationToken = default
    )
    {
        var events = new List<ImageEvent>();
        await foreach (var happened in generator.AsImageEngine("theirs", Codec, Renderer).RunAsync(request, cancellationToken))
            events.Add(happened);
        return events;
    }

    private static void Dispose(IEnumerable<ImageEvent> events)
    {
        foreach (var image in events.OfType<CompletedPixelsEvent>())
            image.Image.Dispose();
    }

    internal static DataContent Picture()
    {
        using var pixels = Fill(new ImageSize(8, 4));
        using var file = Renderer.Render(pixels, new RenderOptions { Canvas = pixels.Size, Format = ImageFormat.Png });
        return new DataContent(file.Memory.ToArray(), "image/png");
    }

    private static PixelBuffer Fill(ImageSize size)
    {
        var pixels = PixelBuffer.Rent(size);
        for (var i = 0; i < pixels.Span.Length; i += 4)
            new byte[] { 200, 100, 50, 255 }.CopyTo(pixels.Span[i..]);
        return pixels;
    }

    private sealed class Square : InputImage
    {
        public override ImageSize Size => new(16, 16);

        public override bool HasAlpha => false;

        public override PixelBuffer Decode() => Fill(Size);
    }
}
