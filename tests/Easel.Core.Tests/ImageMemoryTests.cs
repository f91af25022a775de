using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

public sealed class ImageMemoryTests
{
    /// <summary>Beyond what the pool keeps of a size, and beyond the largest that it keeps.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData((16 << 20) + 1)]
    public void Gives_as_many_as_are_asked_for_none_of_them_twice(int length)
    {
        var rented = Enumerable.Range(0, 10).Select(_ => ImageMemory.Rent(length)).ToArray();
        rented.ShouldAllBe(memory => memory.Length >= length);
        rented.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(10);
        ImageMemory.Outstanding.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var memory in rented)
            ImageMemory.Return(memory);
    }

    [Fact]
    public void Gives_again_what_came_back()
    {
        // A size of its own: no other test takes it in between.
        var first = ImageMemory.Rent(5 << 20);
        ImageMemory.Return(first);
        var second = ImageMemory.Rent(5 << 20);
        ImageMemory.Return(second);
        second.ShouldBeSameAs(first);
    }

    [Fact]
    public void An_image_gives_its_memory_back_once()
    {
        var image = PixelBuffer.Rent(new ImageSize(1200, 1200));
        image.Dispose();
        image.Dispose();
        Should.Throw<ObjectDisposedException>(() => image.Memory);
        using var one = PixelBuffer.Rent(new ImageSize(1200, 1200));
        using var other = PixelBuffer.Rent(new ImageSize(1200, 1200));
        one.Span.Fill(1);
        other.Span.Fill(2);
        one.Span.IndexOfAnyExcept((byte)1).ShouldBe(-1);
    }

    [Fact]
    public void Twenty_images_at_once_are_the_next_twenty_s_memory()
    {
        const int Length = 700_000;
        foreach (var memory in Rent(20))
            ImageMemory.Return(memory);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = Rent(20);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 * Length);
        foreach (var memory in again)
            ImageMemory.Return(memory);

        static byte[][] Rent(int count) => [.. Enumerable.Range(0, count).Select(_ => ImageMemory.Rent(Length))];
    }
}
