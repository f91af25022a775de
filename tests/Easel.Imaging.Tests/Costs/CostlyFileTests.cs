using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests.Costs;

/// <summary>
/// Small files that cost much are refused before they are decoded, or cost no more than a small multiple of a plain picture with as many
/// pixels. Looks at the whole process, so nothing runs beside it.
/// </summary>
[Collection("Alone")]
public sealed class CostlyFileTests
{
    private const int PlainSide = 2048;

    /// <summary>The pixels of the plain picture that the others are held against.</summary>
    private const long PlainBytes = 4L * PlainSide * PlainSide;

    private readonly ImageCodec _codec = new();

    public static TheoryData<string> Refused { get; } = [.. CostlyFiles.Refused.Keys];

    public static TheoryData<string> Allowed { get; } = [.. CostlyFiles.Allowed.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused_for_less_than_a_picture_at_the_limit_would_cost(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory and time are read from Linux.");
        var (make, kind) = CostlyFiles.Refused[name];
        var file = make();
        _codec.TryIdentify(file, ImageLimits.Default, out _, out var problem).ShouldBeFalse();
        problem!.Kind.ShouldBe(kind, problem.Message);
        _codec.TryDecode(file, ImageLimits.Default, out _, out problem).ShouldBeFalse();
        problem!.Kind.ShouldBe(kind, problem.Message);

        var cost = Cost.Of(() => _codec.TryVerify(file, ImageLimits.Default, out _, out _).ShouldBeFalse());
        var plain = PlainCost();
        cost.PeakBytes.ShouldBeLessThan((2 * file.Length) + PlainBytes, "memory");
        cost.Processor.ShouldBeLessThan(12 * plain.Processor, "processor time");
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Costs_a_small_multiple_of_a_plain_picture(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory and time are read from Linux.");
        var file = CostlyFiles.Allowed[name]();
        var (cost, plain) = (Cost.Of(() => Decode(file)), PlainCost());
        cost.PeakBytes.ShouldBeLessThan((6 * PlainBytes) + (2 * file.Length), "memory");
        // What grows with the square of a count costs hundreds of times as much; a busy machine, a few times.
        cost.Processor.ShouldBeLessThan(50 * plain.Processor, "processor time");
    }

    [Fact]
    public async Task Decoding_stops_when_it_is_cancelled()
    {
        // Half a second's work, of which libvips shows by its memory that it has begun. On a busy machine it may end before it is
        // cancelled.
        var file = PngFile.Zeros(8192, 8192, depth: 16);
        OperationCanceledException? stopped = null;
        for (var attempt = 0; stopped is null && attempt < 20; attempt++)
        {
            var before = NetVips.Stats.Mem;
            using var cancel = new CancellationTokenSource();
            var decoding = Task.Run(
                () => _codec.TryVerify(file, ImageLimits.Default, out _, out _, cancel.Token),
                TestContext.Current.CancellationToken
            );
            await Eventually.HoldsAsync(() => NetVips.Stats.Mem > before + (1 << 20) || decoding.IsCompleted);
            await cancel.CancelAsync();
            stopped = await decoding.ContinueWith(
                ended => ended.Exception?.InnerException as OperationCanceledException,
                TaskScheduler.Default
            );
            stopped?.CancellationToken.ShouldBe(cancel.Token);
        }

        stopped.ShouldNotBeNull();
        _codec
            .TryVerify(Samples.Of(ImageFileFormat.Png), ImageLimits.Default, out _, out _, CancellationToken.None)
            .ShouldBeTrue("the next one is not stopped with it");
    }

    [Fact]
    public void What_is_cancelled_before_it_begins_is_not_begun()
    {
        var file = Samples.Of(ImageFileFormat.Png);
        Should.Throw<OperationCanceledException>(() =>
            _codec.TryDecode(file, ImageLimits.Default, out _, out _, new CancellationToken(canceled: true))
        );
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    public void A_webp_larger_than_libvips_keeps_in_memory_by_itself_is_decoded(int quality)
    {
        // 104 MB of pixels; from 100 MB on libvips would write a temporary file, by a saver that is blocked.
        using var picture = Pictures.Flat(5100, 5100, 10, 200, 30);
        using var file = new ImageRenderer().Render(
            picture,
            new RenderOptions
            {
                Canvas = picture.Size,
                Format = ImageFormat.WebP,
                Transparent = true,
                Quality = quality,
                Fast = true,
            }
        );
        _codec.TryVerify(file.Memory, ImageLimits.Default, out _, out var problem).ShouldBeTrue(problem?.Detail);
    }

    private Cost PlainCost()
    {
        var plain = PngFile.Zeros(PlainSide, PlainSide);
        return Cost.Of(() => Decode(plain));
    }

    private void Decode(byte[] file)
    {
        _codec.TryDecode(file, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Detail ?? problem?.Message);
        pixels!.Dispose();
    }
}
