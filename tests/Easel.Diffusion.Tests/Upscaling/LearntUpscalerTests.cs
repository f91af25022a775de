using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Upscaling;

namespace Easel.Diffusion.Tests.Upscaling;

/// <summary>The upscaler that comes with the built-in model.</summary>
public sealed class LearntUpscalerTests
{
    /// <summary>The art has edges; so has a disc, whose picture at any size follows from its formula.</summary>
    [Fact]
    public async Task A_disc_comes_out_nearer_to_a_large_disc_than_by_interpolation()
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var small = Disc(128);
        using var large = Disc(512);
        using var learnt = await upscaler.UpscaleAsync(small, large.Size, default);
        using var interpolated = Bilinear(small, 4);

        learnt.Size.ShouldBe(large.Size);
        (Psnr(learnt, large) - Psnr(interpolated, large)).ShouldBeGreaterThan(3);
    }

    /// <summary>What a tile gives must not depend on where the tiles begin.</summary>
    [Fact]
    public async Task Tiles_leave_no_seams()
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var whole = Disc(300);
        using var part = Crop(whole, 77, 41, 200, 220);
        using var wholeUp = await upscaler.UpscaleAsync(whole, new ImageSize(600, 600), default);
        using var partUp = await upscaler.UpscaleAsync(part, new ImageSize(400, 440), default);

        // A margin of 20 pixels: near its own edge the part cannot know what lies beyond.
        for (var y = 40; y < 400; y++)
        {
            var expected = wholeUp.Span.Slice((((y + 82) * 600) + 154 + 40) * 4, 320 * 4);
            var actual = partUp.Span.Slice(((y * 400) + 40) * 4, 320 * 4);
            for (var i = 0; i < expected.Length; i++)
                Math.Abs(expected[i] - actual[i]).ShouldBeLessThanOrEqualTo(1, $"row {y}, byte {i}");
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 200)]
    [InlineData(129, 64)]
    public async Task One_colour_stays_that_colour_at_any_size(int width, int height)
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var flat = PixelBuffer.Rent(new ImageSize(width, height));
        MemoryMarshal.Cast<byte, uint>(flat.Span).Fill(0xFF_20_40_E0);
        using var enlarged = await upscaler.UpscaleAsync(flat, new ImageSize(width * 2, height * 2), default);
        enlarged.Size.ShouldBe(new ImageSize(width * 2, height * 2));
        MemoryMarshal.Cast<byte, uint>(enlarged.Span).ContainsAnyExcept(0xFF_20_40_E0).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_opaque_stays_opaque()
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var photograph = Disc(200);
        for (var i = 0; i < photograph.Span.Length; i += 4)
        {
            photograph.Span[i + 2] = (byte)(i / 4 % 200);
            photograph.Span[i + 3] = 255;
        }

        using var enlarged = await upscaler.UpscaleAsync(photograph, new ImageSize(400, 400), default);
        for (var i = 3; i < enlarged.Span.Length; i += 4)
            enlarged.Span[i].ShouldBe((byte)255);
    }

    [Theory]
    [InlineData(120, 1)] // left to resampling
    [InlineData(125, 2)]
    [InlineData(320, 4)] // 2.5: twice, and what is too much is for resampling
    [InlineData(900, 8)]
    public async Task It_doubles_as_often_as_it_takes(int side, int times)
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var source = Disc(100);
        using var enlarged = await upscaler.UpscaleAsync(source, new ImageSize(side, side * 2), default);
        enlarged.Size.Width.ShouldBe(100 * times);
        if (times == 1)
            enlarged.Span.SequenceEqual(source.Span).ShouldBeTrue();
    }

    [Fact]
    public async Task A_cancelled_request_gives_its_memory_back()
    {
        await using var upscaler = new LearntUpscaler(BuiltInModel.Open());
        using var source = Disc(128);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await upscaler.UpscaleAsync(source, new ImageSize(1024, 1024), cancelled.Token)
        );
    }

    [Fact]
    public void A_folder_without_one_says_so()
    {
        using var files = new TemporaryFolder();
        var folder = new TinyModel().Write(files);
        folder.HasUpscaler.ShouldBeFalse();
        Should.Throw<ArgumentException>(() => new LearntUpscaler(folder)).Message.ShouldContain("no upscaler");
    }

    /// <summary>A red disc with a soft ring on a clear ground, by 8x8 samples a pixel.</summary>
    private static PixelBuffer Disc(int side)
    {
        const int Samples = 8;
        var pixels = PixelBuffer.Rent(new ImageSize(side, side));
        for (var i = 0; i < side * side; i++)
        {
            var (inside, ring) = (0, 0);
            for (var sample = 0; sample < Samples * Samples; sample++)
            {
                var x = ((i % side) + ((sample % Samples) + 0.5) / Samples) / side - 0.47;
                var y = ((i / side) + ((sample / Samples) + 0.5) / Samples) / side - 0.53;
                var distance = Math.Sqrt((x * x) + (y * y));
                if (distance < 0.4)
                    inside++;
                if (distance is > 0.2 and < 0.3)
                    ring++;
            }

            var pixel = pixels.Span.Slice(i * 4, 4);
            pixel[0] = 220;
            pixel[1] = (byte)(ring * 180 / (Samples * Samples));
            pixel[2] = 40;
            pixel[3] = (byte)(inside * 255 / (Samples * Samples));
        }

        return pixels;
    }

    private static PixelBuffer Crop(PixelBuffer source, int left, int top, int width, int height)
    {
        var crop = PixelBuffer.Rent(new ImageSize(width, height));
        for (var y = 0; y < height; y++)
            source.Span.Slice((((top + y) * source.Size.Width) + left) * 4, width * 4).CopyTo(crop.Span[(y * width * 4)..]);
        return crop;
    }

    /// <summary>Interpolates colour times alpha, and alpha, between the centres of pixels.</summary>
    private static PixelBuffer Bilinear(PixelBuffer source, int factor)
    {
        var (width, height) = (source.Size.Width, source.Size.Height);
        var result = PixelBuffer.Rent(new ImageSize(width * factor, height * factor));
        Span<double> sum = stackalloc double[4];
        for (var i = 0; i < result.Size.Pixels; i++)
        {
            var x = Math.Clamp((((i % result.Size.Width) + 0.5) / factor) - 0.5, 0, width - 1);
            var y = Math.Clamp((((i / result.Size.Width) + 0.5) / factor) - 0.5, 0, height - 1);
            sum.Clear();
            for (var corner = 0; corner < 4; corner++)
            {
                var (cx, cy) = (Math.Min((int)x + (corner & 1), width - 1), Math.Min((int)y + (corner >> 1), height - 1));
                var weight = ((corner & 1) == 0 ? 1 - (x - (int)x) : x - (int)x) * ((corner >> 1) == 0 ? 1 - (y - (int)y) : y - (int)y);
                var pixel = source.Span.Slice(((cy * width) + cx) * 4, 4);
                for (var channel = 0; channel < 3; channel++)
                    sum[channel] += weight * pixel[channel] * pixel[3] / 255;
                sum[3] += weight * pixel[3];
            }

            for (var channel = 0; channel < 4; channel++)
            {
                var value = channel == 3 || sum[3] < 0.5 ? sum[channel] : sum[channel] * 255 / sum[3];
                result.Span[(i * 4) + channel] = (byte)Math.Round(Math.Min(255, value));
            }
        }

        return result;
    }

    /// <summary>Of colour times alpha, and alpha, in dB.</summary>
    private static double Psnr(PixelBuffer a, PixelBuffer b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Span.Length; i++)
        {
            var alpha = i | 3;
            var difference = i == alpha ? a.Span[i] - b.Span[i] : (a.Span[i] * a.Span[alpha] / 255.0) - (b.Span[i] * b.Span[alpha] / 255.0);
            sum += difference * difference;
        }

        return 10 * Math.Log10(255 * 255 / (sum / a.Span.Length));
    }
}
