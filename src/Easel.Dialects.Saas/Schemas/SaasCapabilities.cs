namespace Easel.Dialects.Saas.Schemas;

/// <summary>What a model can do; the first eight are the template's.</summary>
internal sealed record SaasCapabilities
{
    public bool Chat { get; init; }

    public bool Completion { get; init; }

    public bool Streaming { get; init; }

    public bool FunctionCalling { get; init; }

    public bool Vision { get; init; }

    public bool Audio { get; init; }

    public double MaxTemperature { get; init; }

    public double DefaultTemperature { get; init; }

    public bool ImageGeneration { get; init; } = true;

    public bool ImageEditing { get; init; }

    public bool Transparency { get; init; }

    public bool Seed { get; init; }

    /// <summary>False for a capability that there is not.</summary>
    public bool Has(string name) =>
        name switch
        {
            "chat" => Chat,
            "completion" => Completion,
            "streaming" => Streaming,
            "functionCalling" => FunctionCalling,
            "vision" => Vision,
            "audio" => Audio,
            "imageGeneration" => ImageGeneration,
            "imageEditing" => ImageEditing,
            "transparency" => Transparency,
            "seed" => Seed,
            _ => false,
        };
}
