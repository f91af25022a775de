using Easel.Diffusion.Graphs;
using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>T5's SentencePiece tokenizer (Kudo and Richardson 2018) with the end and padding. Immutable.</summary>
internal sealed class T5Tokenizer
{
    private const int Padding = 0;
    private const int End = 1;

    // sentencepiece_model.proto
    private const int TrainerSpec = 2;
    private const int BeginId = 41;

    private readonly SentencePieceTokenizer _encoder;

    private T5Tokenizer(SentencePieceTokenizer encoder, int length) => (_encoder, Length) = (encoder, length);

    /// <summary>How many ids every prompt becomes.</summary>
    public int Length { get; }

    /// <summary>Null where this is no SentencePiece model.</summary>
    public static T5Tokenizer? Read(Stream model, int length)
    {
        try
        {
            // T5 has no token for a beginning, and the library looks one up whatever it is asked for: the last word on a field counts.
            using var whole = new MemoryStream();
            model.CopyTo(whole);
            whole.Write(new ProtoMessage().Add(TrainerSpec, new ProtoMessage().Add(BeginId, End)).ToBytes());
            whole.Position = 0;
            return new T5Tokenizer(SentencePieceTokenizer.Create(whole, addBeginningOfSentence: false, addEndOfSentence: false), length);
        }
        catch (Exception broken)
            when (broken is ArgumentException or InvalidDataException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
        catch (Exception broken) when (broken.GetType().Namespace?.StartsWith("Google.Protobuf", StringComparison.Ordinal) == true)
        {
            return null;
        }
    }

    public TokenizedPrompt Encode(string text)
    {
        var tokens = _encoder.EncodeToIds(text);
        var read = Math.Min(tokens.Count, Length - 1);
        var ids = new int[Length];
        Array.Fill(ids, Padding);
        for (var i = 0; i < read; i++)
            ids[i] = tokens[i];
        ids[read] = End;
        return new TokenizedPrompt(ids, tokens.Count, read);
    }
}
