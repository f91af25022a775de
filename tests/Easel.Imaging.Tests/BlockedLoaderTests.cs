using NetVips;

namespace Easel.Imaging.Tests;

/// <summary>libvips has one error buffer for all threads, so its words can only be read alone.</summary>
[Collection("Alone")]
public sealed class BlockedLoaderTests
{
    public BlockedLoaderTests() => _ = new ImageCodec();

    [Theory]
    [InlineData("svgload_buffer")]
    [InlineData("tiffload_buffer")]
    [InlineData("uhdrload_buffer")]
    [InlineData("pngload_buffer")]
    public void Loaders_of_other_formats_are_blocked_inside_libvips_too(string loader)
    {
        var file = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>"u8.ToArray();
        Should.Throw<VipsException>(() => Operation.Call(loader, file)).Message.ShouldContain("blocked");
    }

    [Theory]
    [InlineData("pngload")]
    [InlineData("jpegload")]
    [InlineData("vipsload")]
    [InlineData("csvload")]
    [InlineData("svgload")]
    public void No_loader_reads_a_file_of_this_machine(string loader) =>
        Should.Throw<VipsException>(() => Operation.Call(loader, "/etc/hostname")).Message.ShouldContain("blocked");
}
