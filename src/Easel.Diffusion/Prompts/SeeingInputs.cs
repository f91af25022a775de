using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Prompts;

/// <summary>
/// What a language model that sees is given beside ids: the rows of its pictures, which of them or of its own table each token is, and where
/// tokens stand. A text is one after the other on all axes, a picture by row and column from where the text before it ends ("Qwen2-VL",
/// Wang et al. 2024, multimodal rotary positions).
/// </summary>
internal sealed class SeeingInputs : IDisposable
{
    public const string StatesName = VisionNetwork.OutputName;
    public const string SourcesName = "sources";

    private readonly OnnxTensor _states;
    private readonly OnnxTensor _sources;
    private readonly OnnxTensor _cosines;
    private readonly OnnxTensor _sines;

    /// <param name="ids">With one token for each picture.</param>
    /// <param name="width">Of a token.</param>
    public SeeingInputs(IReadOnlyList<int> ids, IReadOnlyList<SeenPicture> pictures, PictureSight sight, int width)
    {
        var (tokens, sources, positions) = (new List<int>(), new List<long>(), new List<(int, int, int)>());
        var (next, place, row) = (0, 0, 0);
        var length = ids.Count + pictures.Sum(picture => picture.Count - 1);
        foreach (var id in ids)
        {
            if (id != sight.PictureToken || next == pictures.Count)
            {
                sources.Add(tokens.Count);
                tokens.Add(id);
                positions.Add((place, place, place));
                place++;
                continue;
            }

            var (rows, columns) = pictures[next++].Grid;
            for (var cell = 0; cell < rows * columns; cell++)
            {
                tokens.Add(id);
                sources.Add(length + row++);
                positions.Add((place, place + cell / columns, place + cell % columns));
            }

            place += Math.Max(rows, columns);
        }

        Ids = [.. tokens];
        _states = OnnxTensor.Allocate<float>(row, width);
        _sources = OnnxTensor.Allocate<long>(tokens.Count);
        var half = sight.Sections.Sum();
        _cosines = OnnxTensor.Allocate<float>(tokens.Count, half);
        _sines = OnnxTensor.Allocate<float>(tokens.Count, half);
        float[] states = [.. pictures.Take(next).SelectMany(picture => picture.States)];
        states.CopyTo(_states.AsSpan<float>());
        sources.CopyTo(_sources.AsSpan<long>());
        Turn(positions, sight, half);
    }

    /// <summary>With as many tokens for each picture as it takes.</summary>
    public int[] Ids { get; }

    public IReadOnlyList<OnnxBinding> Bindings =>
        [
            new(StatesName, _states),
            new(SourcesName, _sources),
            new(RotaryTensors.CosinesName, _cosines),
            new(RotaryTensors.SinesName, _sines),
        ];

    public void Dispose()
    {
        _states.Dispose();
        _sources.Dispose();
        _cosines.Dispose();
        _sines.Dispose();
    }

    private void Turn(List<(int Moment, int Row, int Column)> positions, PictureSight sight, int half)
    {
        var cosines = _cosines.AsSpan<float>();
        var sines = _sines.AsSpan<float>();
        for (var token = 0; token < positions.Count; token++)
        {
            var (moment, row, column) = positions[token];
            for (var i = 0; i < half; i++)
            {
                var position =
                    i < sight.Sections[0] ? moment
                    : i < sight.Sections[0] + sight.Sections[1] ? row
                    : column;
                var (sine, cosine) = Math.SinCos(position * Math.Pow(sight.RotaryBase, -(double)i / half));
                (sines[token * half + i], cosines[token * half + i]) = ((float)sine, (float)cosine);
            }
        }
    }
}
