using System.Buffers;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Cli.Terminal;
using Easel.Cli.Tests.Support;
using Easel.Imaging;

namespace Easel.Cli.Tests;

/// <summary>What is written for a terminal, read back as a terminal reads it.</summary>
public sealed class PreviewTests
{
    /// <summary>Red grows to the right and green downwards; the right quarter is clear.</summary>
    private static readonly Func<int, int, (int Red, int Green, int Blue)?> Gradient = (x, y) => x >= 48 ? null : (x * 5, y * 4, 200);

    [Theory]
    [InlineData(64, 64)]
    [InlineData(61, 13)]
    [InlineData(1, 1)]
    public void Sixels_show_the_picture(int width, int height)
    {
        using var pixels = Paint(width, height, Gradient);
        var picture = SixelReader.Read(Written(output => SixelEncoder.Write(output, pixels)));

        (picture.Width, picture.Height).ShouldBe((width, height));
        for (var y = 0; y < height; y++)
        {
            // 5 bits a channel are steps of 8, and levels come in percent.
            for (var x = 0; x < width; x++)
                ShouldBeNear(picture[x, y], Gradient(x, y), tolerance: 24);
        }

        picture[0, height].ShouldBeNull("nothing is drawn below the picture");
    }

    [Fact]
    public void Few_colours_are_kept_as_they_are()
    {
        (int, int, int)?[] colours = [(255, 0, 0), (0, 255, 0), (255, 255, 255), (51, 102, 153), null];
        using var pixels = Paint(50, 7, (x, _) => colours[x / 10]);
        var picture = SixelReader.Read(Written(output => SixelEncoder.Write(output, pixels)));
        picture.Colours.ShouldBe(4);
        for (var x = 0; x < 50; x++)
            ShouldBeNear(picture[x, 3], colours[x / 10], tolerance: 2);
    }

    [Fact]
    public void More_colours_than_a_terminal_has_are_brought_down_to_what_it_has()
    {
        using var pixels = Paint(128, 128, (x, y) => (x * 2, y * 2, (x ^ y) * 2));
        var picture = SixelReader.Read(Written(output => SixelEncoder.Write(output, pixels)));
        picture.Colours.ShouldBeInRange(200, 255);
    }

    [Fact]
    public void A_clear_picture_draws_nothing()
    {
        using var pixels = Paint(12, 12, (_, _) => null);
        SixelReader.Read(Written(output => SixelEncoder.Write(output, pixels))).Colours.ShouldBe(0);
    }

    [Theory]
    [InlineData(64, 64)]
    [InlineData(9, 5)]
    public void Half_blocks_show_the_picture(int width, int height)
    {
        using var pixels = Paint(width, height, Gradient);
        var rows = BlocksReader.Read(Written(output => BlocksEncoder.Write(output, pixels)));

        rows.Count.ShouldBe(height + (height % 2));
        for (var y = 0; y < height; y++)
            rows[y].ShouldBe(Enumerable.Range(0, width).Select(x => Gradient(x, y)));
    }

    [Fact]
    public void Clear_halves_of_characters_stay_clear()
    {
        (int, int, int)? red = (255, 0, 0),
            blue = (0, 0, 255);
        (int, int, int)?[,] picture =
        {
            { red, null, red, null },
            { null, blue, blue, null },
        };
        using var pixels = Paint(4, 2, (x, y) => picture[y, x]);
        var rows = BlocksReader.Read(Written(output => BlocksEncoder.Write(output, pixels)));
        rows[0].ShouldBe([red, null, red, null]);
        rows[1].ShouldBe([null, blue, blue, null]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3072)]
    [InlineData(3073)]
    [InlineData(100_000)]
    public void A_file_reaches_kitty_whole(int length)
    {
        var file = new byte[length];
        Random.Shared.NextBytes(file);
        var cells = Cells.Fit(new ImageSize(320, 160), 20, 20, new ImageSize(8, 16));
        var picture = KittyReader.ReadAll(Written(output => KittyEncoder.Write(output, file, 77, cells))).ShouldHaveSingleItem();
        picture.File.ShouldBe(file);
        (picture.Keys["f"], picture.Keys["C"], picture.Keys["q"]).ShouldBe(("100", "1", "2"));
        (picture.Number("i"), picture.Number("c"), picture.Number("r")).ShouldBe((77, 20, 5));
    }

    [Fact]
    public void A_file_reaches_iterm2_whole()
    {
        var file = new byte[5000];
        Random.Shared.NextBytes(file);
        var written = Written(output => Iterm2Encoder.Write(output, file, new Cells(20, 5, default)));
        written.ShouldStartWith("\e]1337;File=inline=1;size=5000;width=20;height=5;");
        written.ShouldEndWith("\a");
        Convert.FromBase64String(written[(written.IndexOf(':', StringComparison.Ordinal) + 1)..^1]).ShouldBe(file);
    }

    [Theory]
    // As wide as the bounds, or as high, and the other side in proportion: by hand.
    [InlineData(1024, 1024, 40, 20, 8, 16, 40, 20)]
    [InlineData(1024, 512, 40, 20, 8, 16, 40, 10)]
    [InlineData(512, 1024, 40, 20, 8, 16, 20, 20)]
    [InlineData(1024, 1024, 40, 20, 10, 10, 20, 20)]
    [InlineData(4096, 16, 40, 20, 8, 16, 40, 1)]
    [InlineData(64, 64, 0, -3, 8, 16, 1, 1)]
    public void A_picture_keeps_its_shape_in_characters(
        int width,
        int height,
        int columns,
        int rows,
        int characterWidth,
        int characterHeight,
        int expectedColumns,
        int expectedRows
    )
    {
        var cells = Cells.Fit(new ImageSize(width, height), columns, rows, new ImageSize(characterWidth, characterHeight));
        (cells.Columns, cells.Rows).ShouldBe((expectedColumns, expectedRows));
    }

    [Theory]
    [InlineData(PreviewFormat.Kitty)]
    [InlineData(PreviewFormat.Iterm2)]
    [InlineData(PreviewFormat.Sixel)]
    [InlineData(PreviewFormat.Blocks)]
    public void A_preview_takes_the_place_of_the_one_before_it(object format)
    {
        using var pixels = Paint(64, 64, Gradient);
        using var file = new ImageRenderer().Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = ImageFormat.Png,
                Transparent = true,
            }
        );
        using var terminal = new MemoryStream();
        var previewer = new Previewer(new TerminalFacts((PreviewFormat)format, Cells.UsualCharacter), terminal);

        previewer.Show(file.Memory, stays: false);
        var first = Encoding.UTF8.GetString(terminal.ToArray());
        first.ShouldNotContain("\e[J");
        terminal.SetLength(0);
        previewer.Show(file.Memory, stays: true);
        Encoding
            .UTF8.GetString(terminal.ToArray())
            .ShouldContain(
                $"\r\e[{first.Split('\n').Length - 1}A\e[J",
                customMessage: "back to where the first began, and all below erased"
            );
        terminal.SetLength(0);
        previewer.Show(file.Memory, stays: true);
        Encoding.UTF8.GetString(terminal.ToArray()).ShouldNotContain("\e[J", customMessage: "what stays is not erased");
    }

    private static void ShouldBeNear((int Red, int Green, int Blue)? shown, (int Red, int Green, int Blue)? expected, int tolerance)
    {
        shown.HasValue.ShouldBe(expected.HasValue);
        if (shown is not { } a || expected is not { } b)
            return;
        Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue)))
            .ShouldBeLessThanOrEqualTo(tolerance);
    }

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static PixelBuffer Paint(int width, int height, Func<int, int, (int Red, int Green, int Blue)?> colour)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(width, height));
        var span = pixels.Span;
        for (var i = 0; i < width * height; i++)
        {
            var (red, green, blue) = colour(i % width, i / width) ?? (9, 9, 9);
            (span[i * 4], span[(i * 4) + 1], span[(i * 4) + 2]) = ((byte)red, (byte)green, (byte)blue);
            span[(i * 4) + 3] = colour(i % width, i / width) is null ? (byte)0 : (byte)255;
        }

        return pixels;
    }
}
