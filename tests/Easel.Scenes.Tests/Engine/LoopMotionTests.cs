using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

public sealed class LoopMotionTests : SceneEngineHost
{
    private const int Side = 100;

    public static TheoryData<string> Prompts => ["an apple", "an apple and a dog", "five apples"];

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(16)]
    public void An_object_sways_on_its_foot_and_comes_back(int count)
    {
        var middles = Enumerable.Range(0, count + 1).Select(index => Middle(new LoopFrame(index, count), top: true)).ToList();

        // Half of the way to each side, at least; the frame behind the last is the first.
        (middles.Max() - middles.Min()).ShouldBeGreaterThan(Side * 0.08);
        middles[count].ShouldBe(middles[0], 1e-9);
        // No step of the way, from the last to the first too, is longer than an even one along a circle is.
        var longest = (2 * Math.Sin(Math.PI / count) * (middles.Max() - middles.Min()) / 2) + 1;
        for (var index = 0; index < count; index++)
        {
            Math.Abs(middles[index + 1] - middles[index]).ShouldBeLessThanOrEqualTo(longest);
            Middle(new LoopFrame(index, count), top: false).ShouldBe(Side / 2.0, 0.5);
        }
    }

    [Fact]
    public void Nothing_of_it_leaves_the_picture()
    {
        using var whole = Square(new ImageSize(Side, Side), margin: 3);
        for (var index = 0; index < LoopFrame.Most; index++)
        {
            using var moved = LoopMotion.Moved(whole, new LoopFrame(index, LoopFrame.Most));
            for (var at = 0; at < Side; at++)
                foreach (var (x, y) in ((int, int)[])[(at, 0), (at, Side - 1), (0, at), (Side - 1, at)])
                    moved.Span[(((y * Side) + x) * PixelBuffer.BytesPerPixel) + 3].ShouldBe((byte)0);
        }
    }

    [Fact]
    public void An_opaque_picture_stays_opaque()
    {
        using var opaque = Square(new ImageSize(60, 40), margin: 0);
        using var moved = LoopMotion.Moved(opaque, new LoopFrame(1, 5));

        moved.Size.ShouldBe(opaque.Size);
        moved.Span.SequenceEqual(opaque.Span).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Prompts))]
    public async Task The_frames_of_a_scene_differ_and_the_one_behind_the_last_is_the_first(string prompt)
    {
        using var first = await DrawAsync(prompt, new LoopFrame(0, 4));
        using var second = await DrawAsync(prompt, new LoopFrame(1, 4));
        using var again = await DrawAsync(prompt, new LoopFrame(4, 4));
        using var still = await DrawAsync(prompt, null);

        Different(first, second).ShouldBeGreaterThan(20);
        Different(first, again).ShouldBe(0);
        first.Size.ShouldBe(still.Size);
    }

    private async Task<PixelBuffer> DrawAsync(string prompt, LoopFrame? frame)
    {
        var recorded = await RunAsync(Request(prompt) with { Frame = frame });
        return recorded.Images.ShouldHaveSingleItem().Image;
    }

    /// <summary>Pixels of which one is visible and the other is not.</summary>
    private static int Different(PixelBuffer one, PixelBuffer other)
    {
        var count = 0;
        for (var at = 3; at < one.Span.Length; at += PixelBuffer.BytesPerPixel)
            count += one.Span[at] >= 128 == (other.Span[at] >= 128) ? 0 : 1;
        return count;
    }

    /// <summary>Where the middle of a column is at its top, or at its foot.</summary>
    private static double Middle(LoopFrame frame, bool top)
    {
        using var column = Square(new ImageSize(Side, Side), margin: 40);
        using var tall = PixelBuffer.Rent(column.Size);
        for (var y = 0; y < Side; y++)
            column
                .Span.Slice(50 * Side * PixelBuffer.BytesPerPixel, Side * PixelBuffer.BytesPerPixel)
                .CopyTo(tall.Span[(y * Side * PixelBuffer.BytesPerPixel)..]);
        using var moved = LoopMotion.Moved(tall, frame);
        var rows = Enumerable.Range(0, Side).Where(y => Sum(moved, y).Weight > 0).ToList();
        var (weight, moment) = Sum(moved, top ? rows[2] : rows[^2]);
        return moment / weight;
    }

    private static (double Weight, double Moment) Sum(PixelBuffer picture, int y)
    {
        var (weight, moment) = (0.0, 0.0);
        for (var x = 0; x < picture.Size.Width; x++)
        {
            var alpha = picture.Span[(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel) + 3];
            (weight, moment) = (weight + alpha, moment + (alpha * (x + 0.5)));
        }

        return (weight, moment);
    }

    private static PixelBuffer Square(ImageSize size, int margin)
    {
        var picture = PixelBuffer.Rent(size);
        picture.Span.Clear();
        for (var y = margin; y < size.Height - margin; y++)
        {
            var first = ((y * size.Width) + margin) * PixelBuffer.BytesPerPixel;
            picture.Span.Slice(first, (size.Width - (2 * margin)) * PixelBuffer.BytesPerPixel).Fill(255);
        }

        return picture;
    }
}
