using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>A tensor that a graph names and a session is given: the numbers stay where they are, or are converted.</summary>
/// <param name="Key">The weight's name in the graph, of which this is one form.</param>
/// <param name="Shape">As the graph knows it; of whole weights, of as many elements as the weight has.</param>
/// <param name="Layout">Of a matrix in blocks; null of others.</param>
internal sealed record Initializer(
    string Key,
    WeightTensor Weight,
    IReadOnlyList<long> Shape,
    WeightForm Form = WeightForm.Float32,
    BlockLayout? Layout = null
)
{
    /// <summary>Of its own in the graph.</summary>
    public string Name => NameOf(Key, Form);

    /// <summary>In memory, where the numbers do not stay in their file.</summary>
    public long Bytes =>
        Form switch
        {
            WeightForm.Float16 or WeightForm.BFloat16 => Weight.Count * 2,
            WeightForm.Packed => Layout!.PackedBytes(Weight),
            WeightForm.Scales or WeightForm.ZeroPoints => BlockLayout.ScaleBytes(Weight),
            _ => Weight.Count * sizeof(float),
        };

    public ElementType Type =>
        Form switch
        {
            WeightForm.Float16 => ElementType.Float16,
            WeightForm.BFloat16 => ElementType.BFloat16,
            WeightForm.Packed => ElementType.UInt8,
            _ => ElementType.Float32,
        };

    /// <summary>The session can read the numbers where the file has them.</summary>
    public bool StaysInFile =>
        Form switch
        {
            WeightForm.Float32 => Weight.Type == WeightType.Float32 && Weight.Offset % sizeof(float) == 0,
            WeightForm.Float16 => Weight.Type == WeightType.Float16 && Weight.Offset % 2 == 0,
            WeightForm.BFloat16 => Weight.Type == WeightType.BFloat16 && Weight.Offset % 2 == 0,
            _ => false,
        };

    /// <summary>A session of the processor's packs the numbers anew when it is opened, and reads them no more.</summary>
    public bool IsPackedAnew => Form == WeightForm.Packed && Layout!.RoundsInputs(Weight) && CodePacking.Copies(Layout);

    public static string NameOf(string key, WeightForm form) =>
        form switch
        {
            WeightForm.Float16 => $"{key}.half",
            WeightForm.BFloat16 => $"{key}.brain",
            WeightForm.Packed => $"{key}.packed",
            WeightForm.Scales => $"{key}.scales",
            WeightForm.ZeroPoints => $"{key}.zero_points",
            _ => key,
        };
}
