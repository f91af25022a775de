using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using static Easel.Core.Tests.Edits.Editing;

namespace Easel.Core.Tests.Edits;

/// <summary>What a mask opens is drawn, and what it keeps is kept.</summary>
public sealed class MaskedEditTests
{
    private readonly FloodEngine _inner = new();

    [Fact]
    public async Task Every_pixel_that_the_mask_keeps_comes_back_byte_for_byte()
    {
        // Sizes, masks and transparency at random; 60 cases of every kind, each reported by its seed.
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Dice(seed);
            var (width, height) = seed % 6 == 0 ? (300, 100) : (random.Next(1, 220), random.Next(1, 220));
            var image = Painted.Noise(width, height, seed, transparent: seed % 3 == 0);
            var mask = RandomMask(width, height, random);
            var can = Native with { ComposesEdits = seed % 2 == 0, Transparency = seed % 4 == 0 };
            using var pixels = image.Decode();
            using var kept = mask.Decode();
            if (!TransparentPixels.Any(kept))
                continue;

            var answers = await RunAsync(new FloodEngine(), can, Edit(image, mask) with { PartialImages = 1, Count = 2 });
            answers.Count.ShouldBe(4, $"seed {seed}");
            foreach (var answer in answers)
            {
                answer.Size.ShouldBe(image.Size);
                for (var at = 0; at < kept.Span.Length; at += 4)
                {
                    if (kept.Span[at + 3] != 255)
                        continue;
                    if (!pixels.Span.Slice(at, 4).SequenceEqual(answer.Span.Slice(at, 4)))
                        Assert.Fail($"seed {seed}, pixel {at / 4 % width},{at / 4 / width} of {width}x{height}");
                }

                answer.Dispose();
            }
        }
    }

    [Theory]
    [InlineData(200, 120, 60, 30, 80, 60)]
    [InlineData(300, 100, 0, 0, 300, 100)]
    [InlineData(300, 100, 200, 0, 100, 100)]
    [InlineData(16, 16, 3, 4, 5, 6)]
    [InlineData(50, 50, 7, 9, 1, 1)]
    [InlineData(40, 400, 0, 390, 40, 10)]
    [InlineData(1, 1, 0, 0, 1, 1)]
    public async Task What_the_engine_drew_fills_the_mask_to_its_middle(
        int width,
        int height,
        int left,
        int top,
        int holeWidth,
        int holeHeight
    )
    {
        var hole = new PixelArea(left, top, holeWidth, holeHeight);
        var image = new Painted(width, height, (_, _) => (90, 90, 90, 255));
        var answers = await RunAsync(new FloodEngine { Colour = Green }, Native, Edit(image, Painted.Hole(width, height, hole)));
        using var answer = answers.ShouldHaveSingleItem();

        // Scaling may sharpen a small area, but mixes nothing grey into it.
        var (red, green, blue, alpha) = answer.Pixel(left + (holeWidth / 2), top + (holeHeight / 2));
        (red < 10 && green is > 190 and < 230 && blue < 10 && alpha == 255).ShouldBeTrue($"{red} {green} {blue} {alpha}");
    }

    [Fact]
    public async Task The_seam_rises_inwards_and_never_falls()
    {
        var image = new Painted(256, 256, (_, _) => (200, 0, 0, 255));
        var answers = await RunAsync(
            new FloodEngine { Colour = Green },
            Native,
            Edit(image, Painted.Hole(256, 256, new PixelArea(64, 64, 128, 128)))
        );
        using var answer = answers.ShouldHaveSingleItem();
        var row = Enumerable.Range(63, 66).Select(x => (int)answer.Pixel(x, 128).Green).ToList();
        (row[0], row[^1]).ShouldBe((0, 200));
        row.Zip(row.Skip(1)).ShouldAllBe(pair => pair.Second >= pair.First);
        row.Count(green => green is > 0 and < 200).ShouldBeGreaterThan(3, "the seam is soft");
    }

    [Fact]
    public async Task A_soft_mask_blends_as_much_as_it_says()
    {
        // Half kept everywhere: 128/255 of 200 kept and 127/255 of 100 drawn = 150.2.
        var image = new Painted(64, 64, (_, _) => (200, 200, 200, 255));
        var mask = new Painted(64, 64, (_, _) => (0, 0, 0, 128));
        var answers = await RunAsync(new FloodEngine { Colour = (100, 100, 100, 255) }, Native, Edit(image, mask));
        using var answer = answers.ShouldHaveSingleItem();
        answer.Pixel(32, 32).ShouldBe(((byte)150, (byte)150, (byte)150, (byte)255));
    }

    [Fact]
    public async Task The_engine_gets_a_native_size_with_what_surrounds_the_mask_and_nothing_of_what_is_to_go()
    {
        // Left of the hole is 100, right of it 100, inside it 255: the crop must not show the 255.
        var hole = new PixelArea(100, 100, 40, 40);
        var image = new Painted(
            400,
            300,
            (x, y) => x >= 100 && x < 140 && y >= 100 && y < 140 ? (255, 255, 255, 255) : (100, 100, 100, 255)
        );
        await RunAsync(
            _inner,
            Native,
            Edit(image, Painted.Hole(400, 300, hole)) with
            {
                Format = ImageFormat.Jpeg,
                Compression = 3,
                Size = new ImageSize(512, 512),
            }
        );

        var (request, size, pixels, mask) = _inner.Seen.ShouldHaveSingleItem();
        size.ShouldBe(new ImageSize(64, 64));
        (request.Size, request.Format, request.Compression).ShouldBe((size, ImageFormat.Png, null));
        pixels.Chunk(4).ShouldAllBe(pixel => Math.Abs(pixel[0] - 100) < 12 && pixel[3] == 255);

        // At the native size one pixel is one of the source's here: the frame is 64 wide, of which 40 are to be drawn.
        mask!.Chunk(4).Count(pixel => pixel[3] == 0).ShouldBe(40 * 40);
        mask!.Chunk(4).ShouldAllBe(pixel => pixel[3] == 0 || pixel[3] == 255);
    }

    [Fact]
    public async Task A_strength_keeps_what_is_under_the_mask_for_the_engine_to_start_from()
    {
        var image = new Painted(64, 64, (x, _) => x is >= 20 and < 40 ? (255, 0, 0, 255) : (0, 0, 0, 255));
        await RunAsync(_inner, Native, Edit(image, Painted.Hole(64, 64, new PixelArea(20, 0, 20, 64))) with { Strength = 0.5f });
        _inner.Seen[0].Pixels.Chunk(4).Count(pixel => pixel[0] == 255).ShouldBe(20 * 64);
    }

    [Fact]
    public async Task An_engine_that_composes_gets_the_image_s_own_resolution_and_blends_by_itself()
    {
        var image = Painted.Noise(300, 200, seed: 1);
        var inner = new FloodEngine { Colour = Green };
        var answers = await RunAsync(
            inner,
            Native with
            {
                ComposesEdits = true,
            },
            Edit(image, Painted.Hole(300, 200, new PixelArea(100, 50, 80, 60)))
        );
        using var answer = answers.ShouldHaveSingleItem();
        // A quarter of the longer side on each side: 80 + 2*20 by 60 + 2*20.
        inner.Seen[0].Size.ShouldBe(new ImageSize(120, 100));
        for (var y = 50; y < 110; y++)
        {
            for (var x = 100; x < 180; x++)
                answer.Pixel(x, y).ShouldBe(Green);
        }
    }

    [Fact]
    public async Task A_mask_that_keeps_everything_is_refused_by_name()
    {
        var inner = new FloodEngine();
        var events = await Engine(inner, Native)
            .RunAsync(Edit(Painted.Noise(20, 20, 1), Painted.Hole(20, 20, default)), default)
            .ToListAsync();
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        (error.Kind, error.Code, error.Param).ShouldBe((ImageErrorKind.InvalidRequest, "invalid_mask", "mask"));
        inner.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_image_larger_than_any_answer_is_reduced_first_and_so_is_its_mask()
    {
        var image = new Painted(5120, 1280, (_, _) => (80, 80, 80, 255));
        var answers = await RunAsync(
            new FloodEngine { Colour = Green },
            Native,
            Edit(image, Painted.Hole(5120, 1280, new PixelArea(1280, 320, 1280, 640)))
        );
        using var answer = answers.ShouldHaveSingleItem();
        answer.Size.ShouldBe(new ImageSize(4096, 1024));
        answer.Pixel(1536, 512).ShouldBe(Green);
        answer.Pixel(1023, 512).ShouldBe(((byte)80, (byte)80, (byte)80, (byte)255));
        answer.Pixel(2048, 512).ShouldBe(((byte)80, (byte)80, (byte)80, (byte)255));
    }

    private static Painted RandomMask(int width, int height, Dice random)
    {
        var kind = random.Next(4);
        var (x, y) = (random.Next(width), random.Next(height));
        var hole = new PixelArea(x, y, random.Next(1, width - x + 1), random.Next(1, height - y + 1));
        if (kind == 0)
            return Painted.Hole(width, height, hole);
        if (kind == 1)
            return Painted.Hole(width, height, new PixelArea(x, y, 1, 1));
        var noise = new byte[width * height];
        random.Fill(noise);
        return kind == 2
            ? new Painted(width, height, (px, py) => (0, 0, 0, noise[(py * width) + px] < 40 ? 0 : 255))
            : new Painted(width, height, (px, py) => (0, 0, 0, Math.Clamp(Math.Abs(px - x) + Math.Abs(py - y) * 3, 0, 255)));
    }
}
