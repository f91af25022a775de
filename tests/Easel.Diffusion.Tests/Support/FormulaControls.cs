using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the ControlNets of Golden/controls.json beside the checkpoints that they are for.</summary>
internal static class FormulaControls
{
    public static readonly ImageSize Size = new(16, 16);

    public static JsonElement Checkpoint(string name) =>
        Golden
            .Read("controls.json")
            .GetProperty("checkpoints")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("name").GetString() == name);

    /// <summary>canny as its authors' file, depth and pose (the latter for XL) as diffusers' folders.</summary>
    /// <param name="scheduler">Of the case; null for the family's own.</param>
    public static ModelFolder Open(TemporaryFolder folder, string checkpoint, string? scheduler)
    {
        var path = FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(checkpoint), scheduler);
        var nets = Golden.Read("controls.json").GetProperty("nets");
        Directory.CreateDirectory(folder.At("controlnets"));
        FormulaWeights.Save(folder.At("controlnets", "canny.safetensors"), Shapes("canny"));
        foreach (var name in (string[])["depth", "pose"])
        {
            FormulaCheckpoint.WriteFile(
                folder,
                $"controlnets/{name}/config.json",
                name is "pose" ? """{"attention_head_dim": [1, 1]}""" : "{}"
            );
            FormulaWeights.Save(folder.At("controlnets", name, "diffusion_pytorch_model.safetensors"), Shapes(name), skip: name.Length + 1);
        }

        return ModelFolder.Open(path);

        IEnumerable<(string Name, long[] Shape)> Shapes(string name) => FormulaWeights.Shapes(nets.GetProperty(name));
    }

    /// <summary>The request of a case, its controls after the image that is edited, if any.</summary>
    public static EditRequest Request(JsonElement expected)
    {
        var plain = GoldenRequest.Of(expected, Size);
        var controls = expected.GetProperty("controls").EnumerateArray().ToArray();
        IReadOnlyList<InputImage> edited = plain is EditRequest edit ? edit.Images : [];
        return new EditRequest(plain, [.. edited, .. controls.Select(Picture)])
        {
            Mask = (plain as EditRequest)?.Mask,
            Strength = (plain as EditRequest)?.Strength,
            Controls =
            [
                .. controls.Select(
                    (control, index) =>
                        new ControlChoice(
                            control.GetProperty("name").GetString()!,
                            edited.Count + index + 1,
                            control.GetProperty("strength").GetSingle(),
                            control.GetProperty("start").GetSingle(),
                            control.GetProperty("end").GetSingle()
                        )
                ),
            ],
        };
    }

    private static TestImage Picture(JsonElement control) =>
        new(
            Size,
            [
                .. control
                    .GetProperty("picture")
                    .GetBytesFromBase64()
                    .Chunk(3)
                    .SelectMany(pixel => new[] { pixel[0], pixel[1], pixel[2], byte.MaxValue }),
            ]
        );
}
