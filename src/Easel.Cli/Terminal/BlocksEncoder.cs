using System.Buffers;
using System.Text;
using Easel.Abstractions.Pixels;

namespace Easel.Cli.Terminal;

/// <summary>Two pixels a character: the upper half block in the colour of the upper one, on the colour of the lower one (ISO 8613-6 colours
/// of 24 bits).</summary>
internal static class BlocksEncoder
{
    private const int Opaque = 128;

    /// <summary>Writes (height + 1) / 2 lines, each ended by a newline. What is clear stays as the terminal is.</summary>
    public static void Write(IBufferWriter<byte> output, PixelBuffer pixels)
    {
        var (width, height) = (pixels.Size.Width, pixels.Size.Height);
        for (var y = 0; y < height; y += 2)
        {
            var colours = (Upper: default(Colour?), Lower: default(Colour?));
            for (var x = 0; x < width; x++)
            {
                var (upper, lower) = (At(pixels, x, y), y + 1 < height ? At(pixels, x, y + 1) : null);
                // One block alone has the foreground's colour, wherever in the character it stands.
                var (front, back) = upper is null ? (lower, null) : (upper, lower);
                Colours(output, ref colours, front, back);
                output.Write(
                    (upper, lower) switch
                    {
                        (null, null) => " "u8,
                        (null, _) => "▄"u8,
                        _ => "▀"u8,
                    }
                );
            }

            output.Write("\e[0m\n"u8);
        }
    }

    private static void Colours(IBufferWriter<byte> output, ref (Colour? Front, Colour? Back) now, Colour? front, Colour? back)
    {
        if (now.Back is not null && back is null)
        {
            output.Write("\e[0m"u8);
            now = default;
        }

        if (front is { } ink && now.Front != front)
            Write(output, 38, ink);
        if (back is { } paper && now.Back != back)
            Write(output, 48, paper);
        now = (front ?? now.Front, back);
    }

    private static void Write(IBufferWriter<byte> output, int layer, Colour colour) =>
        output.Write(Encoding.ASCII.GetBytes($"\e[{layer};2;{colour.Red};{colour.Green};{colour.Blue}m"));

    /// <summary>Null where the picture is clear.</summary>
    private static Colour? At(PixelBuffer pixels, int x, int y)
    {
        var at = pixels.Span.Slice(((y * pixels.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        return at[3] < Opaque ? null : new Colour(at[0], at[1], at[2]);
    }

    private readonly record struct Colour(byte Red, byte Green, byte Blue);
}
