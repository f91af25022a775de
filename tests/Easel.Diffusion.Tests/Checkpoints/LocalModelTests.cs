using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

public sealed class LocalModelTests
{
    private const string Sd1 = "Stable Diffusion 1 as a single file";
    private const string Sd1Folder = "Stable Diffusion 1 as a folder";

    [Fact]
    public void A_single_file_is_recognised_by_its_weights()
    {
        using var folder = new TemporaryFolder();
        var model = FormulaCheckpoint.Open(folder, FormulaCheckpoint.Golden(Sd1));
        model.Family.ShouldBe("Stable Diffusion 1");
        model.Card.Id.ShouldBe("tiny");
        model.Card.Capabilities.Edits.ShouldBeTrue();
        model.Card.Capabilities.NegativePrompt.ShouldBeTrue();
        model.Scheduler.Name.ShouldBe("PNDMScheduler");
    }

    [Fact]
    public void A_folder_without_a_scheduler_is_drawn_with_as_its_family_is()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Sd1Folder));
        Directory.Delete(folder.At("scheduler"), recursive: true);
        ModelFolder.Open(folder.Root).Scheduler.Name.ShouldBe("PNDMScheduler");
    }

    [Fact]
    public void A_model_that_was_distilled_for_guidance_draws_in_a_few_steps()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden("Stable Diffusion 1 distilled for guidance as a folder"));
        Directory.Delete(folder.At("scheduler"), recursive: true);
        var model = ModelFolder.Open(folder.Root);
        (model.Scheduler.Name, model.Easel.Medium.Steps).ShouldBe(("LCMScheduler", 4));
        (model.Card.Capabilities.GuidanceScale, model.Card.Capabilities.NegativePrompt).ShouldBe((true, false));
    }

    [Fact]
    public void A_refiner_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden("Stable Diffusion XL as a folder"));
        Directory.Delete(folder.At("text_encoder"), recursive: true);
        ProblemOf(folder.Root).ShouldContain("refiner");

        FormulaWeights.Save(
            folder.At("refiner.safetensors"),
            [("conditioner.embedders.0.model.ln_final.weight", [4]), ("model.diffusion_model.out.0.weight", [4])]
        );
        ProblemOf(folder.At("refiner.safetensors")).ShouldContain("refiner");
    }

    /// <summary>As NoobAI's and others' files say it, by tensors without meaning.</summary>
    [Theory]
    [InlineData("EulerDiscreteScheduler", "v_pred")]
    [InlineData("DDIMScheduler", "v_pred", "ztsnr")]
    public void What_a_file_predicts_is_read_off_its_marks(string scheduler, params string[] marks)
    {
        using var folder = new TemporaryFolder();
        var tensors = FormulaWeights.Shapes(FormulaCheckpoint.Golden("Stable Diffusion XL as a single file").GetProperty("tensors"));
        FormulaWeights.Save(folder.At("marked.safetensors"), [.. tensors, .. marks.Select(mark => (mark, (long[])[1]))]);
        var model = ModelFolder.Open(folder.At("marked.safetensors"));
        model.Scheduler.Name.ShouldBe(scheduler);
        model.Scheduler.ShouldBeAssignableTo<SchedulerConfig>()!.ToString().ShouldContain("Prediction = Velocity");
    }

    [Fact]
    public void Another_scale_of_noise_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        FormulaWeights.Save(folder.At("cosxl.safetensors"), [("edm_vpred.sigma_max", [1])]);
        ProblemOf(folder.At("cosxl.safetensors")).ShouldContain("edm_vpred.sigma_max");
    }

    private static string ProblemOf(string path) =>
        Should.Throw<ModelFolderException>(() => ModelFolder.Open(path)).Problems.ShouldHaveSingleItem().ToString();

    [Fact]
    public void Without_a_word_on_sizes_it_draws_its_familys_area_in_the_usual_shapes()
    {
        using var folder = new TemporaryFolder();
        var path = FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Sd1));
        File.Delete(folder.At("tiny.easel.json"));

        // 64 latents of two pixels a side; both sides multiples of the four pixels of the coarsest cell.
        var sizes = ModelFolder.Open(path).Card.Capabilities.NativeSizes;
        sizes[0].ShouldBe(new(128, 128));
        sizes.Count.ShouldBe(7);
        sizes.ShouldAllBe(size => size.Width % 4 == 0 && size.Height % 4 == 0);
        sizes.ShouldAllBe(size => Math.Abs(size.Pixels / (128.0 * 128) - 1) < 0.05);
    }

    [Fact]
    public void A_repository_of_a_cache_is_a_model_under_its_own_name()
    {
        using var folder = new TemporaryFolder();
        var snapshot = folder.At("models--owner--tiny", "snapshots", "0123");
        Directory.CreateDirectory(snapshot);
        using var source = new TemporaryFolder();
        FormulaCheckpoint.Write(source, FormulaCheckpoint.Golden(Sd1Folder));
        foreach (var file in Directory.EnumerateFiles(source.Root, "*", SearchOption.AllDirectories))
        {
            var link = Path.Combine(snapshot, Path.GetRelativePath(source.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            File.CreateSymbolicLink(link, file);
        }

        ModelFolder.FindIn(folder.Root).ShouldBe([folder.At("models--owner--tiny")]);
        ModelFolder.Open(folder.At("models--owner--tiny")).Card.Id.ShouldBe("tiny");
    }

    [Fact]
    public void Models_are_found_among_other_things()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("diffusers"));
        Directory.CreateDirectory(folder.At("alone"));
        Directory.CreateDirectory(folder.At("two"));
        Directory.CreateDirectory(folder.At("loras"));
        Directory.CreateDirectory(folder.At("empty"));
        foreach (
            var file in (string[])
                [
                    "a.safetensors",
                    "b.gguf",
                    "c.ckpt",
                    "notes.txt",
                    "diffusers/model_index.json",
                    "alone/m.safetensors",
                    "two/1.safetensors",
                    "two/2.safetensors",
                    "loras/style.safetensors",
                ]
        )
        {
            File.WriteAllText(folder.At(file), "");
        }

        ModelFolder.FindIn(folder.Root).Select(Path.GetFileName).ShouldBe(["a.safetensors", "alone", "b.gguf", "c.ckpt", "diffusers"]);
    }

    [Fact]
    public void What_a_file_lacks_is_told_at_once()
    {
        ProblemsOf(entry => entry.Name.StartsWith("model.diffusion_model.", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldStartWith("tiny.safetensors: lacks a text encoder (cond_stage_model.transformer.* or ");
        ProblemsOf(entry =>
            !entry.Name.EndsWith("attn2.to_v.weight", StringComparison.Ordinal)
            && !entry.Name.EndsWith("fc1.bias", StringComparison.Ordinal)
        )
            .Length.ShouldBeGreaterThan(1);
        ProblemsOf(entry => !entry.Name.Contains("encoder.mid", StringComparison.Ordinal))
            .ShouldContain(problem => problem.Contains("lacks the tensor 'encoder.mid_block", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_encoder_of_another_model_is_refused_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Sd1Folder));
        using var other = new TemporaryFolder();
        FormulaCheckpoint.Write(other, FormulaCheckpoint.Golden("Stable Diffusion XL as a folder"));
        File.Copy(other.At("text_encoder_2", "model.safetensors"), folder.At("text_encoder", "model.safetensors"), overwrite: true);

        ModelFolder.TryOpen(folder.Root, out _, out var problems).ShouldBeFalse();
        problems
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "unet/diffusion_pytorch_model.safetensors: looks at prompts 32 wide, and the text encoder writes them 64 wide: the two do not belong together."
            );
    }

    [Fact]
    public void A_folder_names_every_part_that_is_missing_or_a_pickle()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Sd1Folder));
        File.Delete(folder.At("unet", "diffusion_pytorch_model.safetensors"));
        File.WriteAllText(folder.At("unet", "diffusion_pytorch_model.bin"), "PK");
        File.Delete(folder.At("tokenizer", "merges.txt"));
        File.WriteAllText(folder.At("vae", "config.json"), """{"scaling_factor": -1}""");

        ModelFolder.TryOpen(folder.Root, out _, out var problems).ShouldBeFalse();
        problems.Select(problem => problem.File).ShouldBe(["unet/diffusion_pytorch_model.safetensors", "tokenizer/merges.txt"]);
        problems[0].Message.ShouldContain("convert it to safetensors");
    }

    [Fact]
    public void A_config_that_lies_about_the_weights_is_refused()
    {
        using var folder = new TemporaryFolder();
        FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Sd1Folder));
        File.WriteAllText(folder.At("unet", "config.json"), """{"attention_head_dim": 7, "sample_size": 8, "norm_num_groups": 5}""");
        ModelFolder.TryOpen(folder.Root, out _, out var problems).ShouldBeFalse();
        problems.ShouldContain(problem => problem.Message.StartsWith("'attention_head_dim' does not fit", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.Message.StartsWith("'norm_num_groups' is 5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_cut_short_after_it_was_opened_fails_by_name()
    {
        using var folder = new TemporaryFolder();
        var model = FormulaCheckpoint.Open(folder, FormulaCheckpoint.Golden(Sd1));
        await using var engine = new DiffusionEngine(model);
        using (var file = File.OpenWrite(folder.At("tiny.safetensors")))
            file.SetLength(file.Length / 2);

        var failure = await Should.ThrowAsync<ModelFolderException>(() => engine.WarmUpAsync(CancellationToken.None));
        failure.Message.ShouldContain("the file is incomplete");
    }

    private static string[] ProblemsOf(Func<(string Name, long[] Shape), bool> keep)
    {
        using var folder = new TemporaryFolder();
        FormulaWeights.Save(
            folder.At("tiny.safetensors"),
            FormulaWeights.Shapes(FormulaCheckpoint.Golden(Sd1).GetProperty("tensors")).Where(keep)
        );
        ModelFolder.TryOpen(folder.At("tiny.safetensors"), out _, out var problems).ShouldBeFalse();
        return [.. problems.Select(problem => problem.ToString())];
    }
}
