using Easel.Imaging;

namespace Easel.Core.Tests;

public sealed class EditingEngineTests
{
    private static readonly ModelCapabilities Native = new() { Edits = true, Variations = true, NativeSizes = [new ImageSize(64, 64), new ImageSize(96, 48)] };
    private static readonly (byte, byte, byte, byte) Green = (0, 200, 0, 255);

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
            if (!TransparentPixels.Any(kept)) continue;

            var answers = await RunAsync(new FloodEngine(), can, Edit(image, mask) with { PartialImages = 1, Count = 2 });
            answers.Count.ShouldBe(4, $"seed {seed}");
            foreach (var answer in answers)
            {
                answer.Size.ShouldBe(image.Size);
                for (var at = 0; at < kept.Span.Length; at += 4)
                {
                    if (kept.Span[at + 3] != 255) continue;
                    if (!pixels.Span.Slice(at, 4).SequenceEqual(answer.Span.Slice(at, 4))) Assert.Fail($"seed {seed}, pixel {at / 4 % width},{at / 4 / width} of {width}x{height}");
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
    public async Task What_the_engine_drew_fills_the_mask_to_its_middle(int width, int height, int left, int top, int holeWidth, int holeHeight)
    {
        var hole = new PixelArea(left, top, holeWidth, holeHeight);
        var image = new Painted(width, height, (_, _) => (90, 90, 90, 255));
        var answers = await RunAsync(new FloodEngine { Colour = Green }, Native, Edit(image, Painted.Hole(width, height, hole)));
        using var answer = answers.ShouldHaveSingleItem();

        // Scaling may sharpen a small area, but mixes nothing grey into it.
        var (red, green, blue, alpha) = Pixel(answer, left + (holeWidth / 2), top + (holeHeight / 2));
        (red < 10 && green is > 190 and < 230 && blue < 10 && alpha == 255).ShouldBeTrue($"{red} {green} {blue} {alpha}");
    }

    [Fact]
    public async Task The_seam_rises_inwards_and_never_falls()
    {
        var image = new Painted(256, 256, (_, _) => (200, 0, 0, 255));
        var answers = await RunAsync(new FloodEngine { Colour = Green }, Native, Edit(image, Painted.Hole(256, 256, new PixelArea(64, 64, 128, 128))));
        using var answer = answers.ShouldHaveSingleItem();
        var row = Enumerable.Range(63, 66).Select(x => (int)Pixel(answer, x, 128).Green).ToList();
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
        Pixel(answer, 32, 32).ShouldBe(((byte)150, (byte)150, (byte)150, (byte)255));
    }

    [Fact]
    public async Task The_engine_gets_a_native_size_with_what_surrounds_the_mask_and_nothing_of_what_is_to_go()
    {
        // Left of the hole is 100, right of it 100, inside it 255: the crop must not show the 255.
        var hole = new PixelArea(100, 100, 40, 40);
        var image = new Painted(400, 300, (x, y) => x >= 100 && x < 140 && y >= 100 && y < 140 ? (255, 255, 255, 255) : (100, 100, 100, 255));
        await RunAsync(_inner, Native, Edit(image, Painted.Hole(400, 300, hole)) with { Format = ImageFormat.Jpeg, Compression = 3, Size = new ImageSize(512, 512) });

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
        var answers = await RunAsync(inner, Native with { ComposesEdits = true }, Edit(image, Painted.Hole(300, 200, new PixelArea(100, 50, 80, 60))));
        using var answer = answers.ShouldHaveSingleItem();
        // A quarter of the longer side on each side: 80 + 2*20 by 60 + 2*20.
        inner.Seen[0].Size.ShouldBe(new ImageSize(120, 100));
        for (var y = 50; y < 110; y++)
        {
            for (var x = 100; x < 180; x++) Pixel(answer, x, y).ShouldBe(Green);
        }
    }

    [Fact]
    public async Task A_mask_that_keeps_everything_is_refused_by_name()
    {
        var inner = new FloodEngine();
        var events = await Engine(inner, Native).RunAsync(Edit(Painted.Noise(20, 20, 1), Painted.Hole(20, 20, default)), default).ToListAsync();
        var error = events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        (error.Kind, error.Code, error.Param).ShouldBe((ImageErrorKind.InvalidRequest, "invalid_mask", "mask"));
        inner.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    public async Task A_photograph_on_a_larger_transparent_canvas_has_its_margin_drawn(bool drawsTransparency, bool alphaIsMask, bool drawn)
    {
        var image = new Painted(128, 64, (x, y) => x is >= 32 and < 96 ? (40, 50, 60, 255) : default);
        var answers = await RunAsync(new FloodEngine { Colour = Green }, Native with { Transparency = drawsTransparency }, Edit(image, null) with { AlphaIsMask = alphaIsMask });
        using var answer = answers.ShouldHaveSingleItem();
        answer.Size.ShouldBe(image.Size);
        Pixel(answer, 5, 30).ShouldBe(drawn ? Green : default);
        Pixel(answer, 64, 30).ShouldBe(((byte)40, (byte)50, (byte)60, (byte)255));
        TransparentPixels.Any(answer).ShouldBe(!drawn);
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public async Task An_icon_s_own_ground_is_a_mask_only_where_it_cannot_be_meant(bool drawsTransparency, bool alphaIsMask, bool isMask)
    {
        var icon = new Painted(64, 64, (x, y) => ((x - 32) * (x - 32)) + ((y - 32) * (y - 32)) < 400 ? (200, 30, 30, 255) : default);
        foreach (var answer in await RunAsync(_inner, Native with { Transparency = drawsTransparency }, Edit(icon, null) with { AlphaIsMask = alphaIsMask })) answer.Dispose();
        (_inner.Seen[0].Mask is not null).ShouldBe(isMask);
    }

    [Fact]
    public async Task Without_a_mask_the_whole_image_goes_to_the_engine_and_comes_back_in_its_own_shape()
    {
        var image = new Painted(300, 100, (_, _) => (10, 20, 30, 255)) { Alpha = false };
        var answers = await RunAsync(_inner, Native, Edit(image, null));
        using var answer = answers.ShouldHaveSingleItem();
        var (_, size, pixels, mask) = _inner.Seen.ShouldHaveSingleItem();
        size.ShouldBe(new ImageSize(96, 48));
        mask.ShouldBeNull();
        pixels.Chunk(4).ShouldAllBe(pixel => pixel[0] == 10 && pixel[1] == 20 && pixel[2] == 30 && pixel[3] == 255);
        answer.Size.ShouldBe(new ImageSize(96, 32));
    }

    [Fact]
    public async Task A_variation_of_an_icon_keeps_its_transparent_ground_around_it()
    {
        var image = new Painted(20, 80, (x, _) => x < 10 ? (255, 0, 0, 255) : default);
        foreach (var answer in await RunAsync(_inner, Native with { Transparency = true }, new VaryRequest { Image = image, Count = 3 }))
        {
            // A quarter of 64 wide.
            answer.Size.ShouldBe(new ImageSize(16, 64));
            answer.Dispose();
        }

        // The columns beside the image are as clear as its ground.
        _inner.Seen[0].Pixels.Chunk(4).Where((_, i) => i % 64 < 20).ShouldAllBe(pixel => pixel[3] == 0);
    }

    [Fact]
    public async Task An_image_larger_than_any_answer_is_reduced_first_and_so_is_its_mask()
    {
        var can = Native with { Sizes = new SizeRule(16, 3, 64, new ImageSize(200, 100)) };
        var image = new Painted(400, 200, (_, _) => (80, 80, 80, 255));
        var answers = await RunAsync(new FloodEngine { Colour = Green }, can, Edit(image, Painted.Hole(400, 200, new PixelArea(100, 50, 100, 100))));
        using var answer = answers.ShouldHaveSingleItem();
        answer.Size.ShouldBe(new ImageSize(200, 100));
        Pixel(answer, 75, 50).ShouldBe(Green);
        Pixel(answer, 49, 50).ShouldBe(((byte)80, (byte)80, (byte)80, (byte)255));
        Pixel(answer, 100, 50).ShouldBe(((byte)80, (byte)80, (byte)80, (byte)255));
    }

    [Fact]
    public async Task Whether_an_answer_turned_out_opaque_is_told()
    {
        var request = Edit(new Painted(64, 64, (x, _) => x < 32 ? (1, 2, 3, 255) : default), null) with { Background = ImageBackground.Transparent };
        var full = await Engine(new FloodEngine { Colour = Green }, Native).RunAsync(request, default).OfType<CompletedImageEvent>().SingleAsync();
        full.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        full.Image.Dispose();

        // A picture on a canvas stays one where the model leaves a hole; an icon does not.
        var canvas = await Engine(new FloodEngine { Colour = (9, 9, 9, 0) }, Native with { Transparency = true }).RunAsync(request, default).OfType<CompletedImageEvent>().SingleAsync();
        canvas.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        canvas.Image.Dispose();
        var icon = new Painted(64, 64, (x, y) => x + y < 64 ? (1, 2, 3, 255) : default);
        var clear = await Engine(new FloodEngine { Colour = (9, 9, 9, 0) }, Native with { Transparency = true }).RunAsync(request with { Images = [icon] }, default).OfType<CompletedImageEvent>().SingleAsync();
        clear.DrawnBackground.ShouldBeNull();
        clear.Image.Dispose();
    }

    [Fact]
    public async Task Text_to_image_and_engines_without_native_sizes_are_left_alone()
    {
        var seen = new List<ImageRequest>();
        var inner = new ScriptedEngine((request, _) =>
        {
            seen.Add(request);
            return AsyncEnumerable.Empty<ImageEvent>();
        });
        var image = Painted.Noise(10, 10, 1);
        await Engine(inner, Native).RunAsync(Cards.Fox, default).ToListAsync();
        await Engine(inner, Native with { NativeSizes = [] }).RunAsync(Edit(image, null), default).ToListAsync();
        seen.Count.ShouldBe(2);
        seen[0].ShouldBeSameAs(Cards.Fox);
        image.Decoded.ShouldBe(0);
    }

    [Fact]
    public async Task Leaving_early_ends_the_engine_and_cancelling_does_too()
    {
        using var stop = new CancellationTokenSource();
        var request = Edit(Painted.Noise(100, 100, 1), Painted.Hole(100, 100, new PixelArea(10, 10, 30, 30))) with { Count = 3, PartialImages = 2 };
        await foreach (var happened in Engine(_inner, Native).RunAsync(request, default))
        {
            ((PartialImageEvent)happened).Image.Dispose();
            break;
        }

        _inner.Ended.ShouldBe(1);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var happened in Engine(_inner, Native).RunAsync(request, stop.Token))
            {
                if (happened is PartialImageEvent partial) partial.Image.Dispose();
                await stop.CancelAsync();
            }
        });
        _inner.Ended.ShouldBe(2);
        _inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }

    private static Painted RandomMask(int width, int height, Dice random)
    {
        var kind = random.Next(4);
        var (x, y) = (random.Next(width), random.Next(height));
        var hole = new PixelArea(x, y, random.Next(1, width - x + 1), random.Next(1, height - y + 1));
        if (kind == 0) return Painted.Hole(width, height, hole);
        if (kind == 1) return Painted.Hole(width, height, new PixelArea(x, y, 1, 1));
        var noise = new byte[width * height];
        random.Fill(noise);
        return kind == 2
            ? new Painted(width, height, (px, py) => (0, 0, 0, noise[(py * width) + px] < 40 ? 0 : 255))
            : new Painted(width, height, (px, py) => (0, 0, 0, Math.Clamp(Math.Abs(px - x) + Math.Abs(py - y) * 3, 0, 255)));
    }

    private static EditRequest Edit(Painted image, Painted? mask) => new() { Prompt = "a red balloon", Images = [image], Mask = mask, Seed = 1 };

    private static EditingEngine Engine(IImageEngine inner, ModelCapabilities can) => new(inner, can, new ImageScaler(), new AreaFiller());

    private static async Task<List<PixelBuffer>> RunAsync(IImageEngine inner, ModelCapabilities can, ImageRequest request)
    {
        var answers = new List<PixelBuffer>();
        await foreach (var happened in Engine(inner, can).RunAsync(request, default))
        {
            if (happened is PartialImageEvent partial) answers.Add((PixelBuffer)partial.Image);
            if (happened is CompletedImageEvent completed) answers.Add((PixelBuffer)completed.Image);
        }

        return answers;
    }

    private static (byte Red, byte Green, byte Blue, byte Alpha) Pixel(PixelBuffer image, int x, int y)
    {
        var pixel = image.Span.Slice(((y * image.Size.Width) + x) * 4, 4);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }

    private static bool IsFreed(PixelBuffer pixels)
    {
        try
        {
            return pixels.Memory.IsEmpty;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }
}
