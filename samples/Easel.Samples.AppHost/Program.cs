// Two servers that take requests and three workers, over PostgreSQL, RabbitMQ and MinIO, which run as containers.
const string Bucket = "easel";
const string BucketUser = "easel";

var builder = DistributedApplication.CreateBuilder(args);

var records = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("records", "easel");
var broker = builder.AddRabbitMQ("rabbitmq").WithDataVolume();
var bucketPassword = builder.AddParameter("bucket-password", new GenerateParameterDefault { MinLength = 24 }, secret: true, persist: true);
var minio = builder
    .AddContainer("minio", "minio/minio")
    .WithArgs("server", "/data")
    .WithVolume("easel-minio", "/data")
    .WithEnvironment("MINIO_ROOT_USER", BucketUser)
    .WithEnvironment("MINIO_ROOT_PASSWORD", bucketPassword)
    .WithHttpEndpoint(targetPort: 9000, name: "http");
var bucket = builder
    .AddContainer("bucket", "minio/mc")
    .WithEntrypoint("sh")
    .WithEnvironment("MINIO_URL", minio.GetEndpoint("http"))
    .WithEnvironment("MINIO_PASSWORD", bucketPassword)
    .WithArgs("-c", $"until mc alias set easel $MINIO_URL {BucketUser} $MINIO_PASSWORD; do sleep 1; done; mc mb -p easel/{Bucket}")
    .WaitFor(minio);

var signingKey = builder.AddParameter("signing-key", new GenerateParameterDefault { MinLength = 40 }, secret: true, persist: true);

AddEasel("api", role: "api", replicas: 2).WithExternalHttpEndpoints();
AddEasel("worker", role: "worker", replicas: 3);

await builder.Build().RunAsync();

IResourceBuilder<ProjectResource> AddEasel(string name, string role, int replicas)
{
    var easel = builder
        .AddProject<Projects.Easel_Server>(name, options => options.ExcludeLaunchProfile = true)
        .WithReplicas(replicas)
        .WithHttpEndpoint(name: "http")
        .WithHttpHealthCheck("/readyz");
    return easel
        .WithEnvironment(
            "EASEL__URLS",
            ReferenceExpression.Create($"http://127.0.0.1:{easel.GetEndpoint("http").Property(EndpointProperty.TargetPort)}")
        )
        .WithEnvironment("EASEL__ROLE", role)
        .WithEnvironment("EASEL__SIGNINGKEY", signingKey)
        .WithEnvironment("EASEL__STORAGE__CONNECTIONSTRING", records.Resource.ConnectionStringExpression)
        .WithEnvironment("EASEL__STORAGE__S3__BUCKET", Bucket)
        .WithEnvironment("EASEL__STORAGE__S3__ENDPOINT", minio.GetEndpoint("http"))
        .WithEnvironment("EASEL__STORAGE__S3__ACCESSKEY", BucketUser)
        .WithEnvironment("EASEL__STORAGE__S3__SECRETKEY", bucketPassword)
        .WithEnvironment("EASEL__RABBITMQ__URI", broker.Resource.ConnectionStringExpression)
        .WaitFor(records)
        .WaitFor(broker)
        .WaitForCompletion(bucket);
}
