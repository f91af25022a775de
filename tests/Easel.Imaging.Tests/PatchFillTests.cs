using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Tests;

/// <summary>Holes in scenes whose truth is known by formula: edges and textures run on through them.</summary>
public sealed class PatchFillTests
{
    private const int Side = 256;

    private readonly AreaFiller _filler = new();

    [Fact]
    public void A_horizon_stays_a_line()
    {
        // A house stood on it: sky above row 130, meadow below, both with grain.
        using var filled = Fill(
            (x, y) =>
                y < 130
                    ? (Grain(x, y, 120, 2), Grain(x, y, 170, 2), (byte)235, (byte)255)
                    : (Grain(x, y, 60, 14), Grain(x, y, 140, 14), (byte)40, (byte)255)
        );
        for (var x = 90; x < 170; x++)
        {
            for (var y = 80; y < 180; y++)
            {
                // A row or two may be either; nothing is a mixture of both farther away.
                if (y is >= 127 and < 133)
                    continue;
                var (_, _, blue, _) = Pixel(filled, x, y);
                (blue > 200).ShouldBe(y < 130, $"{x},{y}: {blue}");
                (blue is < 60 or > 200).ShouldBeTrue($"{x},{y}: {blue}");
            }
        }
    }

    [Fact]
    public void A_brick_wall_stays_bricks()
    {
        using var filled = Fill(Brick);
        var (right, all) = (0, 0);
        for (var y = 80; y < 180; y++)
        {
            for (var x = 90; x < 170; x++)
            {
                all++;
                var (_, _, seen, _) = Pixel(filled, x, y);
                if (seen > 120 == Brick(x, y).Blue > 120)
                    right++;
            }
        }

        // Mortar is a third of the wall, so a guess without structure is right for two thirds.
        ((double)right / all).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Texture_keeps_its_contrast_where_a_smooth_surface_has_none()
    {
        using var filled = Fill((x, y) => (Grain(x, y, 110, 30), Grain(x, y, 110, 30), Grain(x, y, 110, 30), 255));
        var inside = Deviation(filled, 100, 160, 90, 170);
        var outside = Deviation(filled, 5, 65, 5, 85);
        inside.ShouldBeGreaterThan(0.6 * outside);
    }

    [Fact]
    public void Known_pixels_stay_and_the_same_seed_gives_the_same_picture()
    {
        using var first = Fill(Brick, seed: 7);
        using var second = Fill(Brick, seed: 7);
        first.Span.SequenceEqual(second.Span).ShouldBeTrue();
        for (var i = 0; i < Side * Side; i++)
        {
            var (x, y) = (i % Side, i / Side);
            if (!InHole(x, y))
                Pixel(first, x, y).ShouldBe(Brick(x, y));
        }
    }

    [Fact]
    public void Filling_stops_when_it_is_cancelled()
    {
        using var image = Pictures.Paint(Side, Side, Brick);
        using var mask = Mask();
        Should.Throw<OperationCanceledException>(() => _filler.Fill(image, mask, seed: 0, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(8, 40)]
    [InlineData(20, 300)]
    public void A_picture_with_too_little_to_copy_from_is_filled_all_the_same(int width, int height)
    {
        using var image = Pictures.Noise(width, height, seed: 4);
        using var mask = Pictures.Paint(width, height, (x, y) => (0, 0, 0, x > 1 && y > 1 ? (byte)0 : (byte)255));
        Should.NotThrow(() => _filler.Fill(image, mask));
    }

    [Fact]
    public void A_picture_goes_on_over_its_edge()
    {
        using var image = Pictures.Paint(Side, 128, (x, y) => x < 160 ? Stripe(y) : ((byte)9, (byte)200, (byte)9, (byte)255));
        using var mask = Pictures.Paint(Side, 128, (x, _) => (0, 0, 0, x < 160 ? (byte)255 : (byte)0));
        _filler.Fill(image, mask);
        var right = 0;
        for (var i = 0; i < 96 * 128; i++)
        {
            var (x, y) = (160 + (i % 96), i / 96);
            if (Pixel(image, x, y).Red > 100 == Stripe(y).Red > 100)
                right++;
        }

        (right / (96.0 * 128)).ShouldBeGreaterThan(0.9);
    }

    private static (byte Red, byte Green, byte Blue, byte Alpha) Stripe(int y) =>
        y % 20 < 10 ? ((byte)220, (byte)220, (byte)220, (byte)255) : ((byte)20, (byte)20, (byte)20, (byte)255);

    private static (byte Red, byte Green, byte Blue, byte Alpha) Brick(int x, int y)
    {
        var along = x + ((y / 16 & 1) * 16);
        return y % 16 < 3 || along % 32 < 3
            ? ((byte)200, (byte)195, (byte)190, (byte)255)
            : (Grain(x, y, 160, 8), Grain(x, y, 80, 8), Grain(x, y, 60, 8), (byte)255);
    }

    private static bool InHole(int x, int y) => x is >= 85 and < 175 && y is >= 75 and < 185;

    private static PixelBuffer Mask() => Pictures.Paint(Side, Side, (x, y) => (0, 0, 0, InHole(x, y) ? (byte)0 : (byte)255));

    private static byte Grain(int x, int y, int middle, int height)
    {
        var value = ((uint)x * 0x9E3779B1) ^ ((uint)y * 0x85EBCA77);
        value = (value ^ (value >> 15)) * 0x2C1B3C6D;
        return (byte)(middle + (int)((value >> 16) % (uint)((2 * height) + 1)) - height);
    }

    private static double Deviation(PixelBuffer image, int left, int right, int top, int bottom)
    {
        var values = new List<double>();
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
                values.Add(Pixel(image, x, y).Red);
        }

        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }

    private static (byte Red, byte Green, byte Blue, byte Alpha) Pixel(PixelBuffer image, int x, int y)
    {
        var pixel = image.Span.Slice(((y * image.Size.Width) + x) * 4, 4);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }

    /// <summary>The scene with something else where the hole is, filled.</summary>
    private PixelBuffer Fill(Func<int, int, (byte Red, byte Green, byte Blue, byte Alpha)> scene, int seed = 0)
    {
        var image = Pictures.Paint(Side, Side, (x, y) => InHole(x, y) ? ((byte)250, (byte)0, (byte)250, (byte)255) : scene(x, y));
        using var mask = Mask();
        _filler.Fill(image, mask, seed);
        return image;
    }
}
