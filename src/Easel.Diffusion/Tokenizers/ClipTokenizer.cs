using System.Buffers;
using System.Text;
using System.Text.Json;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// CLIP's lower-cased byte-level BPE, from the files of a Hugging Face <c>CLIPTokenizer</c>. Radford et al., "Learning Transferable
/// Visual Models From Natural Language Supervision" (2021), section 2.4. Immutable.
/// </summary>
/// <remarks>Text is taken as it comes: a letter and its combining accent are not composed (NFC) first, which .NET cannot do without ICU.</remarks>
internal sealed class ClipTokenizer
{
    public const string ClassName = "CLIPTokenizer";

    private const string EndOfWord = "</w>";
    private const string Folder = "tokenizer";
    private const int StandardLength = 77;

    private readonly BytePairEncoder _encoder;

    // The ids of each byte within a word and at its end.
    private readonly int[] _inner = new int[256];
    private readonly int[] _final = new int[256];
    private readonly string[] _specials;
    private readonly int[] _specialIds;
    private readonly int _padding;

    private ClipTokenizer(Vocabulary vocabulary, BytePairEncoder encoder)
    {
        Length = vocabulary.Length;
        VocabularySize = vocabulary.Ids.Count;
        _encoder = encoder;
        _specials = [vocabulary.Start, vocabulary.End];
        _specialIds = [vocabulary.Ids[vocabulary.Start], vocabulary.Ids[vocabulary.End]];
        _padding = vocabulary.Ids[vocabulary.Padding];
        var unknown = vocabulary.Ids[vocabulary.Unknown];
        for (var value = 0; value < 256; value++)
        {
            var symbol = ByteSymbols.Of((byte)value).ToString();
            _inner[value] = vocabulary.Ids.GetValueOrDefault(symbol, unknown);
            _final[value] = vocabulary.Ids.GetValueOrDefault(symbol + EndOfWord, unknown);
        }
    }

    /// <summary>How many ids every prompt becomes.</summary>
    public int Length { get; }

    public int VocabularySize { get; }

    /// <summary>Null when something is missing or wrong; each such thing goes on the list.</summary>
    public static ClipTokenizer? Read(string folder, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var config = ConfigFile.Read(folder, $"{Folder}/tokenizer_config.json", problems);
        var ids = ReadVocabulary(folder, $"{Folder}/vocab.json", problems);
        var merges = ReadLines(folder, $"{Folder}/merges.txt", problems);
        if (config is null || ids is null || merges is null) return null;

        config.OneOf("tokenizer_class", ClassName, (ClassName, 0), ("CLIPTokenizerFast", 0));
        if (!config.Flag("do_lower_case", true)) config.Report("do_lower_case", "is false, which is not supported.");
        var end = Special(config, "eos_token", "<|endoftext|>", ids);
        var vocabulary = new Vocabulary(
            ids,
            Special(config, "bos_token", "<|startoftext|>", ids),
            end,
            Special(config, "pad_token", end, ids),
            Special(config, "unk_token", end, ids),
            config.Integer("model_max_length", StandardLength, least: 2, most: 4096));
        var encoder = ReadMerges(merges, $"{Folder}/merges.txt", ids, problems);
        return problems.Count == before ? new ClipTokenizer(vocabulary, encoder) : null;
    }

    /// <summary>Reads as much of the text as fits between start and end. Text of any length and content is fine.</summary>
    public TokenizedPrompt Encode(string text)
    {
        var tokens = new List<int>();
        var words = new ClipWords(ToLower(text), _specials);
        while (words.MoveNext())
        {
            if (words.Current.SequenceEqual(_specials[0])) tokens.Add(_specialIds[0]);
            else if (words.Current.SequenceEqual(_specials[1])) tokens.Add(_specialIds[1]);
            else EncodeWord(words.Current, tokens);
        }

        var read = Math.Min(tokens.Count, Length - 2);
        var ids = new int[Length];
        ids.AsSpan().Fill(_padding);
        ids[0] = _specialIds[0];
        tokens.CopyTo(0, ids, 1, read);
        ids[read + 1] = _specialIds[1];
        return new TokenizedPrompt(ids, tokens.Count, read);
    }

    private void EncodeWord(ReadOnlySpan<char> word, List<int> tokens)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(word.Length));
        var symbols = ArrayPool<int>.Shared.Rent(bytes.Length);
        var count = Encoding.UTF8.GetBytes(word, bytes);
        for (var i = 0; i < count; i++) symbols[i] = (i == count - 1 ? _final : _inner)[bytes[i]];
        _encoder.Encode(symbols.AsSpan(0, count), tokens);
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<int>.Shared.Return(symbols);
    }

    /// <summary>In lower case. U+0130 alone becomes two characters (Unicode, SpecialCasing.txt).</summary>
    private static string ToLower(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();

    private static Dictionary<string, int>? ReadVocabulary(string folder, string name, List<ModelFolderProblem> problems)
    {
        var file = ConfigFile.Read(folder, name, problems);
        if (file is null) return null;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (token, id) in file.Entries)
        {
            if (id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var number) && number >= 0) ids[token] = number;
            else file.Report(token, "has no id that is an integer of 0 or more.");
        }

        return ids;
    }

    private static string[]? ReadLines(string folder, string name, List<ModelFolderProblem> problems)
    {
        try
        {
            return File.ReadAllLines(Path.Combine(folder, name));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new ModelFolderProblem(name, "is missing."));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ModelFolderProblem(name, "cannot be read."));
        }

        return null;
    }

    private static BytePairEncoder ReadMerges(string[] lines, string name, Dictionary<string, int> ids, List<ModelFolderProblem> problems)
    {
        var merges = new Dictionary<ulong, (int Rank, int Merged)>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || (i == 0 && line.StartsWith("#version", StringComparison.Ordinal))) continue;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0
                && ids.TryGetValue(line[..space], out var left)
                && ids.TryGetValue(line[(space + 1)..], out var right)
                && ids.TryGetValue(line.Remove(space, 1), out var merged))
            {
                merges.TryAdd(BytePairEncoder.Pair(left, right), (i, merged));
                continue;
            }

            // One line says it all: a file of another vocabulary would list thousands.
            problems.Add(new ModelFolderProblem(name, $"line {i + 1} is no pair of tokens whose parts and whole are in vocab.json."));
            break;
        }

        return new BytePairEncoder(merges);
    }

    /// <summary>Older files write a special token as an object with its "content".</summary>
    private static string Special(ConfigFile config, string key, string standard, Dictionary<string, int> ids)
    {
        var token = config.Find(key, out var value) && value.ValueKind == JsonValueKind.Object
            ? config.Section(key)!.Text("content", standard)
            : config.Text(key, standard);
        if (!ids.ContainsKey(token)) config.Report(key, $"is '{token}', which is not in vocab.json.");
        return token;
    }

    private sealed record Vocabulary(Dictionary<string, int> Ids, string Start, string End, string Padding, string Unknown, int Length);
}
