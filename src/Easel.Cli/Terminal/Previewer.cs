using System.Buffers;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Cli.Terminal;

/// <summary>Shows images in the terminal on standard output: a preview takes the place of the one before it, a finished image
/// stays.</summary>
internal sealed class Previewer
{
    private const int MostColumns = 64;
    private const int MostRows = 20;

    private readonly TerminalFacts _terminal;
    private readonly Stream _output;
    private readonly ImageCodec _codec = new();
    private readonly ImageScaler _scaler = new();
    private readonly ImageRenderer _renderer = new();
    private int _id = Random.Shared.Next(1, 1 << 24);
    private int _rows;

    public Previewer(TerminalFacts terminal, Stream output) => (_terminal, _output) = (terminal, output);

    /// <summary>Null when standard output is no terminal, or the user wants none.</summary>
    public static Previewer? Create(PreviewFormat asked)
    {
        if (asked == PreviewFormat.None || Console.IsOutputRedirected)
            return null;
        var terminal = TerminalFacts.Find(asked);
        return terminal.Format == PreviewFormat.None ? null : new Previewer(terminal, Console.OpenStandardOutput());
    }

    /// <param name="stays">Whatever comes next goes below it.</param>
    public void Show(ReadOnlyMemory<byte> file, bool stays)
    {
        if (!_codec.TryDecode(file, ImageLimits.Default, out var pixels, out _))
            return;
        using (pixels)
        {
            var screen = new ArrayBufferWriter<byte>(64 << 10);
            Clear(screen);
            var cells = Cells.Fit(
                pixels.Size,
                Math.Min(MostColumns, Screen.Width() - 1),
                Math.Min(MostRows, Screen.Height() - 3),
                _terminal.Character
            );
            Draw(screen, pixels, cells);
            _output.Write(screen.WrittenSpan);
            _output.Flush();
            _rows = cells.Rows;
            if (stays)
                Settle();
        }
    }

    /// <summary>What is shown stays where it is.</summary>
    public void Settle() => (_rows, _id) = (0, _id + 1);

    /// <summary>The cursor goes back to where the last preview began.</summary>
    private void Clear(ArrayBufferWriter<byte> screen)
    {
        if (_rows == 0)
            return;
        if (_terminal.Format == PreviewFormat.Kitty)
            KittyEncoder.Delete(screen, _id);
        screen.Write(Encoding.ASCII.GetBytes($"\r\e[{_rows}A\e[J"));
    }

    private void Draw(ArrayBufferWriter<byte> screen, PixelBuffer pixels, Cells cells)
    {
        if (_terminal.Format == PreviewFormat.Blocks)
        {
            using var small = Scale(pixels, new ImageSize(cells.Columns, cells.Rows * 2));
            BlocksEncoder.Write(screen, small);
            return;
        }

        // Terminals differ in where they leave the cursor: its place is made first, and taken by us.
        for (var row = 0; row < cells.Rows; row++)
            screen.Write("\n"u8);
        screen.Write(Encoding.ASCII.GetBytes($"\e[{cells.Rows}A\e7"));
        // Sixels are the terminal's own pixels; the other protocols enlarge by themselves.
        var size = _terminal.Format == PreviewFormat.Sixel || cells.Pixels.Width < pixels.Size.Width ? cells.Pixels : pixels.Size;
        using (var scaled = Scale(pixels, size))
            Encode(screen, scaled, cells);
        screen.Write(Encoding.ASCII.GetBytes($"\e8\e[{cells.Rows}B\r"));
    }

    private void Encode(ArrayBufferWriter<byte> screen, PixelBuffer pixels, Cells cells)
    {
        if (_terminal.Format == PreviewFormat.Sixel)
        {
            SixelEncoder.Write(screen, pixels);
            return;
        }

        using var png = _renderer.Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = ImageFormat.Png,
                Transparent = true,
                Fast = true,
            }
        );
        if (_terminal.Format == PreviewFormat.Kitty)
            KittyEncoder.Write(screen, png.Span, _id, cells);
        else
            Iterm2Encoder.Write(screen, png.Span, cells);
    }

    private PixelBuffer Scale(PixelBuffer pixels, ImageSize size) => _scaler.Scale(pixels, new PixelArea(pixels.Size), size);
}
