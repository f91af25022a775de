using System.Text;

namespace Easel.Diffusion.Tests.Support;

/// <summary>The operators of a saved model, read from its protobuf: ModelProto.graph (7), GraphProto.node (1), NodeProto.op_type
/// (4).</summary>
internal static class SavedGraph
{
    public static List<string> Operators(string path)
    {
        var operators = new List<string>();
        foreach (var graph in Fields(File.ReadAllBytes(path), 7))
        {
            foreach (var node in Fields(graph, 1))
            {
                operators.AddRange(Fields(node, 4).Select(Encoding.UTF8.GetString));
            }
        }

        return operators;
    }

    private static List<byte[]> Fields(ReadOnlySpan<byte> message, int wanted)
    {
        var found = new List<byte[]>();
        while (!message.IsEmpty)
        {
            var tag = Varint(ref message);
            switch (tag & 7)
            {
                case 0:
                    Varint(ref message);
                    break;
                case 1:
                    message = message[8..];
                    break;
                case 2:
                    var length = (int)Varint(ref message);
                    if ((int)(tag >> 3) == wanted)
                    {
                        found.Add(message[..length].ToArray());
                    }

                    message = message[length..];
                    break;
                case 5:
                    message = message[4..];
                    break;
                default:
                    throw new InvalidDataException($"Wire type {tag & 7}.");
            }
        }

        return found;
    }

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
