using Easel.Abstractions.Requests;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Upscaling;

namespace Easel.Diffusion.Tests;

/// <summary>Thin lines through the built-in model's autoencoder, and doubled: an outline is a shape only as long as it is closed.</summary>
public sealed class StrokeTests
{
    private const int Side = 256;
    private const double Width = 2; // Four pixels at twice the side.
    private const double Covered = 0.5;
    private const double Reach = 1;
    private const int Near = 96;

    private static readonly (string Name, (byte, byte, byte) Rgb)[] Colours =
    [
        ("black", (0, 0, 0)),
        ("blue", (30, 60, 220)),
        ("red", (220, 30, 40)),
    ];

    /// <summary>What the figures say of a stroke that nothing was done to.</summary>
    [Fact]
    public void A_drawn_outline_is_closed_and_one_with_a_gap_is_not()
    {
        foreach (var outline in Outline.All)
        {
            using var whole = outline.Draw(Side, Width, (30, 60, 220)).Decode();
            outline.Weakest(whole, (30, 60, 220), Reach, Near).ShouldBeGreaterThan(0.7, outline.ToString());
            outline.Weakest(whole, (220, 30, 40), Reach, Near).ShouldBe(0);
            whole.Span.Slice(0, Side * Side * 2).Clear();
            outline.Weakest(whole, (30, 60, 220), Reach, Near).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Strokes_of_four_pixels_at_512_stay_closed()
    {
        var folder = BuiltInModel.Open();
        await using var engine = new DiffusionEngine(folder);
        await using var upscaler = new LearntUpscaler(folder);
        var broken = new List<string>();
        foreach (var outline in Outline.All)
        {
            foreach (var (name, colour) in Colours)
            {
                using var drawn = outline.Draw(Side, Width, colour);
                // Of strength 0: encoded and decoded.
                var asIs = new EditRequest
                {
                    Prompt = "",
                    Images = [drawn],
                    Strength = 0,
                };
                using var back = new TestImage(drawn.Size, (await engine.DrawAsync(asIs)).ShouldHaveSingleItem());
                using var pixels = back.Decode();
                using var doubled = await upscaler.UpscaleAsync(pixels, new ImageSize(2 * Side, 2 * Side), default);
                var weakest = outline.Weakest(doubled, colour, Reach, Near);
                if (weakest < Covered)
                    broken.Add($"{name} {outline}: {weakest:P0}");
            }
        }

        broken.ShouldBeEmpty();
    }
}
