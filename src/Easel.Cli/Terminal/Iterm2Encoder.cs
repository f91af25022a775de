using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Easel.Cli.Terminal;

/// <summary>iTerm2's inline images: a whole file in base64, scaled by the terminal into so many characters.</summary>
internal static class Iterm2Encoder
{
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> file, Cells cells)
    {
        output.Write(
            Encoding.ASCII.GetBytes(
                $"\e]1337;File=inline=1;size={file.Length};width={cells.Columns};height={cells.Rows};preserveAspectRatio=1;doNotMoveCursor=1:"
            )
        );
        Base64.EncodeToUtf8(file, output.GetSpan(Base64.GetMaxEncodedToUtf8Length(file.Length)), out _, out var written);
        output.Advance(written);
        output.Write("\a"u8);
    }
}
