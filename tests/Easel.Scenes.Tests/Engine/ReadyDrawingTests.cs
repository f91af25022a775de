using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests.Engine;

/// <summary>What the model has not learnt is drawn from its ready picture.</summary>
public sealed class ReadyDrawingTests : IDisposable
{
    private readonly DiscEngine _inner = new();

    public void Dispose() => _inner.Dispose();

    [Fact]
    public void Every_ready_picture_can_be_read_and_has_something_in_it_and_something_clear()
    {
        var pictures = new PictureReader();
        foreach (var concept in Vocabularies.Icons.Concepts.Where(concept => concept.Drawing is not null))
        {
            using var picture = new ReadyDrawing(concept.Drawing!, Colour: null).Read(pictures);
            picture.Size.ShouldBe(new ImageSize(512, 512));
            var visible = 0;
            for (var i = 3; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
                visible += picture.Span[i] > 128 ? 1 : 0;
            visible.ShouldBeInRange(512 * 512 / 100, 512 * 512 * 99 / 100, concept.Caption);
        }
    }

    [Fact]
    public void No_part_of_a_ready_picture_is_lost_on_a_white_ground()
    {
        var pictures = new PictureReader();
        var losing = new List<string>();
        foreach (var concept in Vocabularies.Icons.Concepts.Where(concept => concept.Drawing is not null))
        {
            using var picture = new ReadyDrawing(concept.Drawing!, Colour: null).Read(pictures);
            if (WhiteGround.LosesAPart(picture))
                losing.Add(concept.Caption);
        }

        losing.ShouldBeEmpty();
    }

    [Fact]
    public void No_word_names_two_ready_pictures()
    {
        using var drawings = DrawingsFile.Open(Path.Combine(Vocabularies.ModelFolder, "vocabulary.json")).ShouldNotBeNull();
        drawings
            .RootElement.EnumerateArray()
            .SelectMany(drawing => Words(drawing).Select(word => (Word: word, Caption: drawing.GetProperty("caption").GetString())))
            .GroupBy(named => named.Word, StringComparer.Ordinal)
            .Where(named => named.Count() > 1)
            .Select(named => $"{named.Key}: {string.Join(", ", named.Select(one => one.Caption))}")
            .ShouldBeEmpty();

        static IEnumerable<string?> Words(JsonElement drawing) =>
            drawing.TryGetProperty("same", out var same)
                ? same.EnumerateArray().Select(word => word.GetString()).Append(drawing.GetProperty("caption").GetString())
                : [drawing.GetProperty("caption").GetString()];
    }

    [Fact]
    public void Its_main_colour_becomes_the_one_asked_for_and_its_shades_with_it()
    {
        var barn = Vocabularies.Icons.Concepts[Vocabularies.Icons.FindNamed("barn")];
        using var blue = new ReadyDrawing(barn.Drawing!, new Rgb(0, 0, 200)).Read(new PictureReader());
        // The wall is the main colour. The door, #a52424, is 0.0943 darker than it in OkLab; so much darker, and with 0.754 of its colour, the
        // blue is #000087 (worked out in Python by the space's published matrices). White stays.
        At(blue, 90, 400).ShouldBe(new Rgb(0, 0, 200));
        At(blue, 256, 330).ShouldBe(new Rgb(0, 0, 135));
        At(blue, 178, 400).ShouldBe(new Rgb(255, 255, 255));
    }

    [Fact]
    public async Task The_model_draws_the_rest_of_the_scene_and_another_style_is_warned_of()
    {
        await using var engine = new SceneEngine(
            _inner,
            Vocabularies.Icons,
            tools: new EditTools(new ImageScaler(), new AreaFiller()) { Pictures = new PictureReader() }
        );
        var warnings = new List<string>();
        await foreach (
            var happened in engine.RunAsync(
                new GenerateRequest { Prompt = "a dog beside a lighthouse, 3d" },
                TestContext.Current.CancellationToken
            )
        )
        {
            if (happened is WarningEvent warning)
                warnings.Add(warning.Warning.Code);
            if (happened is CompletedPixelsEvent { Image: var image })
                image.Dispose();
        }

        _inner.Asked.ShouldHaveSingleItem().Prompt.ShouldBe("3d dog");
        warnings.ShouldBe(["style_not_available"]);
    }

    private static Rgb At(PixelBuffer picture, int x, int y)
    {
        var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        return new Rgb(pixel[0], pixel[1], pixel[2]);
    }
}
