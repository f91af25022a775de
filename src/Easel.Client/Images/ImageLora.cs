namespace Easel.Client.Images;

/// <summary>A LoRA that changes a model for one request, by its file's name without the ending.</summary>
/// <param name="Name">Of a file in the service's folder of LoRAs.</param>
/// <param name="Weight">1 is as it was trained, 0 nothing, below 0 the opposite; null leaves it at 1.</param>
public sealed record ImageLora(string Name, double? Weight = null);
