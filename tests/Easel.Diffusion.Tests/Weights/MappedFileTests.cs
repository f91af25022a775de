using System.Globalization;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

public sealed class MappedFileTests
{
    private const int Length = 1 << 20;

    [Fact]
    public void Resting_its_pages_leave_memory_and_read_the_same_afterwards()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("numbers");
        var bytes = new byte[Length];
        for (var i = 0; i < Length; i++)
            bytes[i] = (byte)(i * 31 + (i >> 8));
        File.WriteAllBytes(path, bytes);
        using var file = new MappedFile(path);
        file.Slice(0, Length).SequenceEqual(bytes).ShouldBeTrue();
        if (OperatingSystem.IsLinux())
            ResidentKilobytes(path).ShouldBe(Length / 1024);

        file.Rest();

        if (OperatingSystem.IsLinux())
            ResidentKilobytes(path).ShouldBe(0);
        file.Slice(0, Length).SequenceEqual(bytes).ShouldBeTrue();
    }

    /// <summary>Of a mapping, as the system counts it.</summary>
    private static int ResidentKilobytes(string path)
    {
        var lines = File.ReadAllLines("/proc/self/smaps");
        var mapping = Array.FindIndex(lines, line => line.EndsWith(path, StringComparison.Ordinal));
        var resident = lines.Skip(mapping).First(line => line.StartsWith("Rss:", StringComparison.Ordinal));
        return int.Parse(resident.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
