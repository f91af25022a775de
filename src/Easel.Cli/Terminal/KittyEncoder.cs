using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Easel.Cli.Terminal;

/// <summary>Kitty's graphics protocol: a PNG in pieces of 4096 characters of base64, scaled by the terminal into so many
/// characters.</summary>
internal static class KittyEncoder
{
    private const int Piece = 4096 / 4 * 3;

    /// <summary>Shows the picture where the cursor is, and leaves the cursor there. The terminal sends no answer.</summary>
    /// <param name="id">1 or more; a picture of the same id is replaced.</param>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> png, int id, Cells cells)
    {
        for (var from = 0; from < png.Length; from += Piece)
        {
            var piece = png.Slice(from, Math.Min(Piece, png.Length - from));
            var more = from + piece.Length < png.Length ? 1 : 0;
            var first = from == 0 ? $"a=T,f=100,q=2,C=1,i={id},c={cells.Columns},r={cells.Rows}," : "";
            output.Write(Encoding.ASCII.GetBytes($"\e_G{first}m={more};"));
            Base64.EncodeToUtf8(piece, output.GetSpan(Base64.GetMaxEncodedToUtf8Length(piece.Length)), out _, out var written);
            output.Advance(written);
            output.Write("\e\\"u8);
        }
    }

    public static void Delete(IBufferWriter<byte> output, int id) => output.Write(Encoding.ASCII.GetBytes($"\e_Ga=d,d=I,q=2,i={id}\e\\"));
}
