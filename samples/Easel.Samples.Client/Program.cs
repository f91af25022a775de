using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Saas;
using Easel.Client.Streaming;
using Easel.Client.Vocabulary;

using var client = new EaselClient(new Uri("http://localhost:5280/v1"));
var answer = await client.GenerateAsync("a red apple");
await File.WriteAllBytesAsync("apple.png", answer.Data[0].Bytes!.Value);

var request = new ImageGenerateParams
{
    Prompt = "a red fox",
    Size = OutputSize.Square,
    PartialImages = 2,
};
await foreach (var happened in client.StreamGenerateAsync(request))
{
    switch (happened)
    {
        case PartialImageStreamEvent partial:
            await File.WriteAllBytesAsync($"fox-{partial.PartialImageIndex}.png", partial.Bytes);
            break;
        case CompletedImageStreamEvent done:
            await File.WriteAllBytesAsync("fox.png", done.Bytes);
            break;
        case WarningStreamEvent warning:
            Console.Error.WriteLine(warning.Warning.Message);
            break;
    }
}

var edited = await client.EditAsync(
    new ImageEditParams
    {
        Prompt = "add a hat",
        Images = [ImageInput.FromFile("fox.png")],
        Quality = OutputQuality.High,
    }
);
await File.WriteAllBytesAsync("hat.png", edited.Data[0].Bytes!.Value);

try
{
    await client.GenerateAsync(new ImageGenerateParams { Prompt = "a fox", Model = "nobody" });
}
catch (EaselNotFoundException unknown)
{
    Console.Error.WriteLine($"{unknown.Message} ({unknown.RequestId})");
}

var template = await client.Saas.CreateTemplateAsync(new SaasTemplateParams { Name = "Animals", Prompt = "a {{colour}} fox" });
var prompt = await client.Saas.UseTemplateAsync(template.Id, new Dictionary<string, string> { ["colour"] = "red" });
var images = await client.Saas.GenerateAsync(new ImageGenerationOptions { Prompt = prompt.Prompt });
Console.WriteLine(images.Images[0].Url);
